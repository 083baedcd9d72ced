package stet.model;

/** What a claim is about; decides how it is normalized and reconciled. */
public enum ClaimKind {
    /** How many of something: "two of his closest advisors". */
    COUNT,
    /** A number with a unit of measure, an age or a temperature: "40 kilometres". */
    QUANTITY,
    /** An amount in a currency: "$2.5 billion". */
    MONEY,
    /** A share, a ratio or percentage points: "12 per cent", "one in five". */
    PERCENT,
    /** How long, how old or how often: "nearly six months", "since October 7". */
    DURATION,
    /** When: a date, a period or a time of day. */
    DATE,
    /** A place in an order, or a superlative: "third-largest". */
    RANK,
    /** Who holds which title: "Prime Minister Benjamin Netanyahu". */
    ROLE,
    /** Words in quotation marks, with their speaker. */
    QUOTE,
    /** What somebody is reported to have said, not in their words. */
    ATTRIBUTION,
    /** Who did what to whom, when and where. */
    EVENT,
    /** How two things stand to each other: membership, place, ownership, cause. */
    RELATION
}
