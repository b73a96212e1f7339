import { ASK, HEIGHT } from './height-message.js';

/** Heights in pixels that a frame may have; what lies outside is brought to the nearest. */
const LEAST = 60;
const MOST = 30_000;

const frames = () =>
  document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed/frame.html?"]');

/** Gives a frame of ours the height that it asks for. Nobody else is listened to. */
addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  if (type !== HEIGHT || typeof height !== 'number' || !Number.isFinite(height)) return;
  for (const frame of frames()) {
    if (frame.contentWindow !== source) continue;
    frame.style.blockSize = `${Math.min(MOST, Math.max(LEAST, Math.ceil(height)))}px`;
  }
});

// Frames that were there first have already said it.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: ASK }, '*');
