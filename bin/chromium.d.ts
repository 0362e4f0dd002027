import type { Browser } from 'playwright-core';

/** A running Chromium, with more arguments where they are given; close it when done. */
export declare function launchChromium(more?: readonly string[]): Promise<Browser>;

/** Why the packaged Chromium does not run here, as a sentence; null where it does. */
export declare function whyNoPackaged(): string | null;

/** The packaged Chromium, with no font but its own: it draws the same on every machine where it runs. */
export declare function launchPackaged(): Promise<Browser>;
