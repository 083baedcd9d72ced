package stet.llm.langchain4j;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;

/**
 * The two ways in which LangChain4j lets a model be asked.
 *
 * @param parameters what goes with every request, either way
 */
record Chat(ChatModel whole, StreamingChatModel streamed, ChatRequestParameters parameters) {}
