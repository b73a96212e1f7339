/** The weighted mean of the answers, 0 to 1. Every question has an answer. */
export function fitScore(questions, answers) {
    // The sum of large weights may be no number.
    const largest = Math.max(...questions.map(({ weight = 1 }) => weight));
    let sum = 0;
    let weights = 0;
    questions.forEach(({ weight = 1 }, i) => {
        sum += (weight / largest) * answers[i];
        weights += weight / largest;
    });
    // What a computer cannot add exactly is off in the last digits: 0.9 is 0.9, not a little less.
    return Number((sum / weights).toPrecision(14));
}
/** The document's outcome for a score: the one with the highest `from` that the score reaches. */
export function givenOutcome(outcomes, score) {
    return [...(outcomes ?? [])]
        .sort((a, b) => b.from - a.from)
        .find(({ from }) => score >= from - 1e-9);
}
/**
 * The default outcome. Its sentences speak of "most of the questions", so it takes the count of the
 * answers as well as their score; more than half "not sure" is an outcome of its own.
 */
export function defaultOutcome(answers, score) {
    const most = (answer) => answers.filter((each) => each === answer).length > answers.length / 2;
    if (most(0.5))
        return 'Unsure';
    if (most(1) && score >= 2 / 3)
        return 'High';
    if (most(0) && score <= 1 / 3)
        return 'Low';
    return 'Mid';
}
