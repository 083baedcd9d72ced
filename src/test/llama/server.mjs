// An OpenAI-compatible front for llama.cpp: chat completions, plain and streamed, JSON schemas as grammars.
//   npm install node-llama-cpp && python3 make-tiny-gguf.py && node server.mjs tiny.gguf 8932
import http from "node:http";
import path from "node:path";
import {getLlama, LlamaCompletion} from "node-llama-cpp";

const PROMPT_CHARACTERS = 6000, TEXT_TOKENS = 200, JSON_TOKENS = 600;
const [file, port] = process.argv.slice(2);
const llama = await getLlama({gpu: false, build: "never", logLevel: "error"});
const model = await llama.loadModel({modelPath: path.resolve(file)});
const context = await model.createContext({contextSize: 16384, threads: 1});

/** A model of random weights would never close a list or a string by itself. */
function bounded(schema) {
    if (Array.isArray(schema)) return schema.map(bounded);
    if (schema === null || typeof schema !== "object") return schema;
    const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, bounded(value)]));
    if (copy.type === "array") copy.maxItems = 2;
    if (copy.type === "string" && !copy.enum) copy.maxLength = 20;
    return copy;
}

async function complete(asked, onText) {
    const prompt = asked.messages.map(message => message.content).join("\n").slice(-PROMPT_CHARACTERS);
    const schema = asked.response_format?.json_schema?.schema;
    const grammar = schema ? await llama.createGrammarForJsonSchema(bounded(schema)) : undefined;
    const sequence = context.getSequence();
    const completion = new LlamaCompletion({contextSequence: sequence});
    const text = await completion.generateCompletion(prompt, {
        maxTokens: schema ? JSON_TOKENS : TEXT_TOKENS, temperature: 0.8, seed: 7, grammar, onTextChunk: onText,
    });
    completion.dispose();
    sequence.dispose();
    const sent = model.tokenize(prompt).length, received = model.tokenize(text).length;
    return {text, usage: {prompt_tokens: sent, completion_tokens: received, total_tokens: sent + received}};
}

async function answer(asked, response) {
    const base = {id: "1", model: asked.model, created: 1};
    const choice = (content, reason) => [{index: 0, ...content, finish_reason: reason}];
    if (!asked.stream) {
        const {text, usage} = await complete(asked);
        const message = {message: {role: "assistant", content: text}};
        response.setHeader("Content-Type", "application/json");
        response.end(JSON.stringify({...base, object: "chat.completion", choices: choice(message, "stop"), usage}));
        return;
    }
    const event = data => response.write(`data: ${data}\n\n`);
    const chunk = choices => event(JSON.stringify({...base, object: "chat.completion.chunk", choices}));
    response.setHeader("Content-Type", "text/event-stream");
    const {usage} = await complete(asked, text => chunk(choice({delta: {content: text}}, null)));
    chunk(choice({delta: {}}, "stop"));
    event(JSON.stringify({...base, choices: [], usage}));
    event("[DONE]");
    response.end();
}

let queue = Promise.resolve();
http.createServer((request, response) => {
    const parts = [];
    request.on("data", part => parts.push(part));
    request.on("end", () => {
        queue = queue.then(() => answer(JSON.parse(Buffer.concat(parts).toString()), response)).catch(error => {
            response.statusCode = 500;
            response.end(JSON.stringify({error: {message: String(error)}}));
        });
    });
}).listen(Number(port), "127.0.0.1", () => console.log("ready"));
