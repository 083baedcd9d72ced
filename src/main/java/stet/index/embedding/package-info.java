/**
 * Vectors of texts from a small model that runs in this process. Depends on nothing of Stet; the ONNX runtime is used
 * here only.
 */
@NullMarked
package stet.index.embedding;

import org.jspecify.annotations.NullMarked;
