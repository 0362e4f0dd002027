/**
 * What an address says beside the view, so that it opens framed elsewhere: how large the map was on which somebody
 * looked from here, and which tab the left side showed.
 */
import { type RailName, railPanels } from '../panel-list.ts';
import type { Camera } from '../view.ts';

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Frame {
  /** Null where nobody looked elsewhere than the map does by itself. */
  readonly size: Size | null;
  readonly rail: RailName;
}

/** The part after `#` with the frame. */
export function withFrame(hash: string, { size, rail }: Frame): string {
  const said = [
    ...(size ? [`frame=${Math.round(size.width)}x${Math.round(size.height)}`] : []),
    ...(rail === 'outline' ? [] : [`tab=${rail}`]),
  ];
  return [hash, ...said].filter(Boolean).join('&');
}

export function frameIn(hash: string): Frame {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const [, width, height] = /^(\d{1,5})x(\d{1,5})$/.exec(params.get('frame') ?? '') ?? [];
  const size =
    Number(width) > 0 && Number(height) > 0 ? { width: Number(width), height: Number(height) } : null;
  const tab = railPanels.find(({ name }) => name === params.get('tab'));
  return { size, rail: tab?.name ?? 'outline' };
}

/** Where to look from on a map of another size, so that all that was in sight is. */
export function reframed(camera: Camera, was: Size, now: Size): Camera {
  const factor = Math.min(now.width / was.width, now.height / was.height);
  // What a scroll bar takes is no other screen: the same stays the same to the pixel.
  return Math.abs(factor - 1) < 0.001 || factor <= 0 ? camera : { ...camera, zoom: camera.zoom * factor };
}
