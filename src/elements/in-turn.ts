import type { OccupationElement } from './occupation-element.js';

/** In order; the first is called with `scheduleUpdate` when it may render. */
const waiting: OccupationElement[] = [];
/** When the present turn has begun; undefined between turns. */
let begun: number | undefined;
let channel: MessageChannel | undefined;

/**
 * Lets many elements render without blocking the page: those that a turn suffices for at once, the
 * others in order, and before each turn the page draws and answers. Who is first has all of a turn.
 * @returns whether the element may render now; else it is called when it may
 */
export function hasTurn(element: OccupationElement): boolean {
  if (begun === undefined) begin();
  else if (waiting[0] ? waiting[0] !== element : !hasRoom(element)) {
    return !waiting.push(element);
  }
  return true;
}

/** Whether elements still wait for their turn. */
export const someWait = (): boolean => !!waiting[0];

/** Who has left the page while it waited makes the page draw nothing. */
function hasRoom({ isConnected, turn }: OccupationElement): boolean {
  return !isConnected || performance.now() - begun! < turn;
}

/** A turn ends with its task. */
function begin(): void {
  begun = performance.now();
  inNextTask(() => {
    if (waiting[0]) afterDrawing(() => void takeTurn());
    else begun = undefined;
  });
}

async function takeTurn(): Promise<void> {
  begin();
  do {
    waiting[0]!.scheduleUpdate();
    waiting.shift();
    // Its parts render now.
    await Promise.resolve();
  } while (waiting[0] && hasRoom(waiting[0]));
}

/** Timers would come late in a page that is in the background. */
function inNextTask(go: () => void): void {
  channel ??= new MessageChannel();
  channel.port1.onmessage = go;
  channel.port2.postMessage(0);
}

/** A page in the background draws nothing, and a frame off screen may not. */
function afterDrawing(go: () => void): void {
  if (document.hidden) return go();
  const drawn = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    inNextTask(go);
  };
  const timer = setTimeout(drawn, 100);
  const frame = requestAnimationFrame(drawn);
}
