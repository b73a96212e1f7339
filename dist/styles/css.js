/** Marks a style sheet, without values, for who reads it and for who makes it smaller. */
export const css = ([text]) => text;
