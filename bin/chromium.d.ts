import type { Browser } from 'playwright-core';

/** A running Chromium; close it when done. */
export function launchChromium(): Promise<Browser>;
