package stet.llm.langchain4j;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;

/** The two ways in which LangChain4j lets a model be asked. */
record Chat(ChatModel whole, StreamingChatModel streamed) {}
