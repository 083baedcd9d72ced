"""Writes tiny.gguf: a llama-architecture model of 0.5 MB with random weights and a vocabulary of the 256 bytes.

It talks nonsense, which is the point: everything between Stet and a real inference engine can be tried without a download,
and nothing that it says may come through. Needs no package.
"""

import array
import random
import struct

random.seed(1)
VOCABULARY, WIDTH, LAYERS, HEADS, HIDDEN, CONTEXT = 259, 64, 2, 4, 128, 16384
UINT32, INT32, FLOAT32, BOOL, STRING, ARRAY = 4, 5, 6, 7, 8, 9


def text(value):
    data = value.encode()
    return struct.pack("<Q", len(data)) + data


def string(key, value):
    return text(key) + struct.pack("<I", STRING) + text(value)


def number(key, value):
    return text(key) + struct.pack("<II", UINT32, value)


def sequence(key, kind, count, data):
    return text(key) + struct.pack("<IIQ", ARRAY, kind, count) + data


def metadata():
    words = ["<unk>", "<s>", "</s>"] + ["<0x%02X>" % byte for byte in range(256)]
    kinds = [2, 3, 3] + [6] * 256
    return [
        string("general.architecture", "llama"),
        string("general.name", "tiny-random"),
        number("llama.context_length", CONTEXT),
        number("llama.embedding_length", WIDTH),
        number("llama.block_count", LAYERS),
        number("llama.feed_forward_length", HIDDEN),
        number("llama.attention.head_count", HEADS),
        number("llama.attention.head_count_kv", HEADS),
        number("llama.rope.dimension_count", WIDTH // HEADS),
        number("llama.vocab_size", VOCABULARY),
        text("llama.attention.layer_norm_rms_epsilon") + struct.pack("<If", FLOAT32, 1e-5),
        string("tokenizer.ggml.model", "llama"),
        sequence("tokenizer.ggml.tokens", STRING, VOCABULARY, b"".join(map(text, words))),
        sequence("tokenizer.ggml.scores", FLOAT32, VOCABULARY, struct.pack("<%df" % VOCABULARY, *[0.0] * VOCABULARY)),
        sequence("tokenizer.ggml.token_type", INT32, VOCABULARY, struct.pack("<%di" % VOCABULARY, *kinds)),
        number("tokenizer.ggml.bos_token_id", 1),
        number("tokenizer.ggml.eos_token_id", 2),
        number("tokenizer.ggml.unknown_token_id", 0),
        text("tokenizer.ggml.add_bos_token") + struct.pack("<IB", BOOL, 1),
    ]


def shapes():
    yield "token_embd.weight", [WIDTH, VOCABULARY]
    yield "output_norm.weight", [WIDTH]
    yield "output.weight", [WIDTH, VOCABULARY]
    for layer in range(LAYERS):
        yield "blk.%d.attn_norm.weight" % layer, [WIDTH]
        yield "blk.%d.ffn_norm.weight" % layer, [WIDTH]
        for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
            yield "blk.%d.%s.weight" % (layer, name), [WIDTH, WIDTH]
        yield "blk.%d.ffn_gate.weight" % layer, [WIDTH, HIDDEN]
        yield "blk.%d.ffn_up.weight" % layer, [WIDTH, HIDDEN]
        yield "blk.%d.ffn_down.weight" % layer, [HIDDEN, WIDTH]


def padded(data):
    return data + b"\0" * (-len(data) % 32)


def main():
    described, weights, tensors = b"", b"", 0
    for name, shape in shapes():
        count = shape[0] * (shape[1] if len(shape) > 1 else 1)
        values = [1.0] * count if "norm" in name else [random.gauss(0, 0.15) for _ in range(count)]
        described += text(name) + struct.pack("<I", len(shape)) + struct.pack("<%dQ" % len(shape), *shape)
        described += struct.pack("<IQ", 0, len(weights))
        weights += padded(array.array("f", values).tobytes())
        tensors += 1
    entries = metadata()
    head = struct.pack("<IIQQ", 0x46554747, 3, tensors, len(entries)) + b"".join(entries) + described
    with open("tiny.gguf", "wb") as out:
        out.write(padded(head) + weights)


main()
