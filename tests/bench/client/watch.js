/* global document, location, window, PerformanceObserver, requestAnimationFrame, MouseEvent, WheelEvent */
/**
 * What runs in the page to see how it does: long tasks, first paint, when the map has settled, and frames while it is
 * panned and zoomed. Each function is sent to the page as its text, so none may use anything from outside.
 */

/** Runs before the page's own scripts: keeps its long tasks, and the time at which its map has settled. */
export function watch() {
  const seen = (globalThis.seen = { tasks: [], paint: null, settled: null });
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('longtask', ({ startTime, duration }) => seen.tasks.push({ startTime, duration }));
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.paint = startTime;
  });
  const ofClass = (name) => document.getElementsByClassName(name)[0];
  const look = () => {
    const map = ofClass('map');
    const there = ofClass('tally') && map?.map;
    const busy = ofClass('layouting') || map?.hasAttribute('aria-busy');
    if (!there || busy) seen.settled = null;
    else seen.settled ??= performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** What was seen: first paint and settling in milliseconds since the start, and the longest task that ended after the first paint. */
export function readSeen() {
  const { tasks, paint, settled } = globalThis.seen;
  const after = tasks.filter(({ startTime, duration }) => startTime + duration > paint);
  return {
    paint,
    settled,
    longest: Math.max(0, ...after.map(({ duration }) => duration)),
    blocked: after.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    rows: document.querySelectorAll('.outline [role=row]').length,
  };
}

/** Whether the address holds the whole view: it is written a while after the last change. */
export function hasAddress() {
  return location.hash.includes('s=');
}

/** All that a bare Cytoscape needs to draw the same: elements with places and classes, style, and where one looks from. */
export function readDrawing() {
  const { cy } = document.querySelector('.map-ground')._cyreg;
  const { elements, style, zoom, pan } = cy.json();
  return { elements, style, zoom, pan };
}

/** Draws what `readDrawing` gave with Cytoscape alone. */
export function drawBare(drawing) {
  const host = document.createElement('div');
  host.className = 'map-ground';
  host.style.cssText = 'position:absolute;inset:0';
  document.body.append(host);
  const { zoom, pan, ...rest } = drawing;
  globalThis.cytoscape({ container: host, ...rest, layout: { name: 'preset', fit: false }, zoom, pan });
}

/** Frames a second while a hand pans (drags the ground) or zooms (turns the wheel) the map: one movement a frame. */
export async function moveMap({ how, moves }) {
  const ground = document.querySelector('.map-ground');
  const target = ground.querySelector('canvas');
  const box = ground.getBoundingClientRect();
  const at = { x: box.x + box.width / 2, y: box.y + 12 };
  const send = (type, more) =>
    target.dispatchEvent(
      new (type === 'wheel' ? WheelEvent : MouseEvent)(type, {
        bubbles: true,
        cancelable: true,
        view: window,
        clientX: at.x,
        clientY: at.y,
        buttons: type === 'wheel' ? 0 : 1,
        ...more,
      }),
    );
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  if (how === 'pan') send('mousedown', { button: 0 });
  await frame();
  const started = performance.now();
  for (let move = 0; move < moves; move += 1) {
    const forth = move < moves / 2;
    if (how === 'zoom') send('wheel', { deltaY: forth ? -40 : 40 });
    else {
      at.x += forth ? 6 : -6;
      at.y += forth ? 3 : -3;
      send('mousemove', { button: 0 });
    }
    await frame();
  }
  const seconds = (performance.now() - started) / 1000;
  if (how === 'pan') send('mouseup', { button: 0, buttons: 0 });
  // What was put off until the hand rests is part of no movement.
  await new Promise((resolve) => setTimeout(resolve, 600));
  return moves / seconds;
}
