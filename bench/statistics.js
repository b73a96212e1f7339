const at = (sorted, share) => {
  const place = share * (sorted.length - 1);
  const low = Math.floor(place);
  const high = Math.ceil(place);
  return sorted[low] + (sorted[high] - sorted[low]) * (place - low);
};

/** The median of numbers, and the quartiles as their spread. */
export function spread(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return { median: at(sorted, 0.5), low: at(sorted, 0.25), high: at(sorted, 0.75) };
}

/** A number with `digits` after the point. */
export const rounded = (number, digits) => Number(number.toFixed(digits));
