/** What a frame page says to the page around it: its content's height in pixels. */
export const HEIGHT = 'occupation-widgets:height';

/** What the page around asks, as it may come later than the frame. */
export const ASK = 'occupation-widgets:ask';
