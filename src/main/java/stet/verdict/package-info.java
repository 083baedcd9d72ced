/**
 * From a claim and passages to a verdict: align, reconcile, aggregate. Depends on {@code stet.model}, {@code stet.text}
 * and, for the model's judge, {@code stet.llm}; says nothing where a passage is not plainly about the same thing.
 *
 * <p>Where to find what:
 *
 * <ul>
 *   <li>The way through: {@code Judge} reads passages ({@code PassageReader}, {@code SourceSentence}), asks every {@code
 *       Reconciler} and hands the findings to {@code Aggregation}.
 *   <li>Same event, same thing: {@code Topic}, {@code Subject}, {@code Alignment}, {@code Inventory}, {@code
 *       Counterparts}; by meaning {@code MeaningReconciler}, {@code Pairing}, {@code MeaningLikeness}, {@code Meanings}.
 *   <li>Sentences: {@code Clause}, {@code MainVerb}, {@code VerbRoles}, {@code NounHeads}, {@code Segment}, {@code
 *       Polarity}, {@code Modality}, {@code Assertion}, {@code Attitude}, {@code Poles}; words in {@code words.tsv} and
 *       {@code verbs.tsv}.
 *   <li>Values: {@code ValueReconciler}, {@code Values} with {@code Amounts}, {@code Dates}, {@code Lengths}, {@code
 *       Shares}; time that went by: {@code ElapsedReconciler}, {@code BirthReconciler}. Why values may differ: {@code
 *       Objections}, {@code Residue}, {@code Likely}; whether equal ones are the same: {@code SameValue}, {@code SameDeed}.
 *   <li>People: {@code RoleReconciler}, {@code Persons}, {@code Names}, {@code TitleReader}. Words: {@code QuoteReconciler},
 *       {@code WordDiff}, {@code Speakers}, {@code ReportingClause}. Pronouns: {@code Antecedents}.
 *   <li>Statements: {@code StatementReconciler}, {@code Frames}, {@code Parties}, {@code SameStatement}, {@code Leftovers}.
 *   <li>Learned: {@code StanceModel}, of whose features one is {@code EntailmentModel} over {@code TokenAlignment}. From a language model, under the reconcilers' veto: {@code ModelJudge}.
 * </ul>
 */
@NullMarked
package stet.verdict;

import org.jspecify.annotations.NullMarked;
