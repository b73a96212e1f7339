const DAY = 24 * 60;
/** Minutes since midnight of a time like "09:30". */
export function minutesOf(time) {
    return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
/**
 * The entries of a day in their order: by time, counted from the first entry's time, so that a night
 * shift stays whole. An entry without a time stays behind the one before it; without any times the
 * order is the given one.
 */
export function orderedDay(entries) {
    const first = entries.find(({ time }) => time)?.time;
    if (!first)
        return [...entries];
    const start = minutesOf(first);
    let last = 0;
    return entries
        .map((entry) => {
        if (entry.time)
            last = (minutesOf(entry.time) - start + DAY) % DAY;
        return { entry, at: last };
    })
        .sort((a, b) => a.at - b.at)
        .map(({ entry }) => entry);
}
