import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { asError } from '../../errors.ts';
import { StoreError } from '../graph-store.ts';
import { createDriver, isLost, neo4jError, type Neo4jSettings } from './connection.ts';
import { closedError } from '../semaphore.ts';

/** Told when Neo4j is found away, with why, and null when it answers again. */
export type OnAway = (why: StoreError | null) => void;

interface AvailabilityOptions {
  /** Milliseconds without any answer after which Neo4j counts as away. */
  readonly answerWithin: number;
  /** Milliseconds for which the driver retries what failed for a passing reason. */
  readonly retryTime: number;
  readonly onAway?: OnAway | undefined;
}

/** How a call runs. */
export interface CallOptions {
  /**
   * Whether it is held on to five times as long where Neo4j stops answering. What an import is at must not end over a
   * pause of Neo4j's; what somebody waits for is told soon.
   */
  readonly patient: boolean;
}

/** Knows whether a Neo4j answers, and keeps calls from waiting for one that does not. */
export interface Availability {
  /**
   * Runs a call on the driver of now; `isDropped` says whether its caller was told that Neo4j is away meanwhile.
   * Rejects at once while Neo4j is away, and as soon as it is found away while the call runs.
   */
  call<T>(options: CallOptions, work: (driver: Driver, isDropped: () => boolean) => Promise<T>): Promise<T>;
  /** A connection broke: asks whether Neo4j is still there. */
  suspect(): void;
  /** Asks Neo4j now; rejects with why it is away. */
  ping(): Promise<void>;
  /** Ends running calls with CLOSED and refuses others. */
  close(): Promise<void>;
}

const tickMs = 50;
const patientTimes = 5;
/** Between two questions whether Neo4j is back; longer after a wrong password, for which Neo4j locks users. */
const askEvery = { usually: 500, afterRefusal: 10_000 } as const;

/** Milliseconds that an answer may take while Neo4j is away. */
const whileAway = 2_000;

const inTicks = (ms: number) => Math.max(1, Math.round(ms / tickMs));

/** A driver with the calls that run on it. A retired one is closed when the last has ended or was dropped. */
interface Line {
  readonly driver: Driver;
  running: number;
  retired: boolean;
}

interface Call {
  readonly patient: boolean;
  readonly drop: (why: StoreError) => void;
}

const copyOf = (why: StoreError) => new StoreError(why.code, why.message, { cause: why.cause });

/**
 * Watches over the calls to a Neo4j, `driver` being the first that they run on. Neo4j is asked by a connection of its
 * own where a call's connection broke, or nothing was heard for a fifth of `answerWithin` while calls run; only what
 * it then answers counts, so that a long statement, or the loss of one member of a cluster, does not. Found away, it
 * is asked twice a second until it answers.
 *
 * Connections from before are left then: the driver waits for an answer on each without an end, and what is sent on
 * one to a host that vanished is never answered. Time is counted in turns of a timer, so that what this process was
 * busy or asleep for is not held against Neo4j.
 */
export function watchNeo4j(
  driver: Driver,
  settings: Neo4jSettings,
  options: AvailabilityOptions,
): Availability {
  return new Watch(driver, settings, options);
}

class Watch implements Availability {
  readonly #settings: Neo4jSettings;
  readonly #options: AvailabilityOptions;
  readonly #calls = new Set<Call>();
  readonly #lines = new Set<Line>();
  #line: Line;
  #timer: NodeJS.Timeout | null = null;
  /** Turns since anything was heard of Neo4j, and how often something was. */
  #quiet = 0;
  #answers = 0;
  /** Turns until it is asked again, while it is away. */
  #pause = 0;
  #away: StoreError | null = null;
  /** Whether patient calls are refused too. */
  #gone = false;
  #asking: Promise<StoreError | null> | null = null;
  #asker: Driver | null = null;
  #closed = false;

  constructor(driver: Driver, settings: Neo4jSettings, options: AvailabilityOptions) {
    this.#settings = settings;
    this.#options = options;
    this.#line = this.#open(driver);
  }

  call<T>(
    { patient }: CallOptions,
    work: (driver: Driver, isDropped: () => boolean) => Promise<T>,
  ): Promise<T> {
    if (this.#closed) return Promise.reject(closedError());
    if (this.#away && (this.#gone || !patient)) return Promise.reject(copyOf(this.#away));
    const line = this.#line;
    return new Promise((resolve, reject) => {
      const end = () => {
        if (!this.#calls.delete(call)) return;
        line.running -= 1;
        this.#tidy(line);
      };
      const drop = (why: StoreError) => {
        end();
        reject(copyOf(why));
      };
      const call = { patient, drop };
      if (this.#calls.size === 0 && !this.#away) this.#quiet = 0;
      this.#calls.add(call);
      line.running += 1;
      this.#start();
      work(line.driver, () => !this.#calls.has(call))
        .then(
          (value) => {
            this.#heard();
            resolve(value);
          },
          async (error: unknown) => reject(await this.#explain(error)),
        )
        .finally(end);
    });
  }

  suspect(): void {
    void this.#ask();
  }

  async ping(): Promise<void> {
    if (this.#closed) throw closedError();
    const why = this.#away ?? (await this.#ask());
    if (why) throw copyOf(why);
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
    for (const call of [...this.#calls]) call.drop(closedError());
    this.#forgetAsker();
    await Promise.all([...this.#lines].map((line) => line.driver.close()));
  }

  #open(driver: Driver): Line {
    const line = { driver, running: 0, retired: false };
    this.#lines.add(line);
    return line;
  }

  /** What runs may go on with its driver; what comes gets another. */
  #renew(): void {
    const before = this.#line;
    this.#line = this.#open(createDriver(this.#settings, this.#options.retryTime));
    before.retired = true;
    this.#tidy(before);
  }

  #tidy(line: Line): void {
    if (!line.retired || line.running > 0 || !this.#lines.delete(line)) return;
    void line.driver.close().catch(() => undefined);
  }

  /**
   * What a call failed for: that Neo4j is away, where the driver found fault with something and it is. The driver says
   * so in other words too, such as of a transaction that broke with its connection.
   */
  async #explain(error: unknown): Promise<Error> {
    const cause = error instanceof StoreError ? error.cause : error;
    if (!(cause instanceof neo4j.Neo4jError)) return asError(error);
    if (cause.code.startsWith('Neo.') && !isLost(cause)) {
      this.#heard();
      return asError(error);
    }
    const why = this.#away ?? (await this.#ask());
    return why ? copyOf(why) : asError(error);
  }

  #heard(): void {
    this.#quiet = 0;
    this.#answers += 1;
    if (!this.#away) return;
    this.#away = null;
    this.#gone = false;
    this.#options.onAway?.(null);
  }

  #start(): void {
    this.#timer ??= setInterval(() => this.#turn(), tickMs).unref();
  }

  #turn(): void {
    const { answerWithin } = this.#options;
    this.#quiet += 1;
    this.#pause -= 1;
    if (this.#away) {
      if (!this.#gone && this.#quiet >= inTicks(answerWithin * patientTimes)) this.#drop(this.#away, true);
      if (this.#pause <= 0) void this.#ask();
    } else if (this.#calls.size > 0) {
      if (this.#quiet >= inTicks(answerWithin / 5)) void this.#ask();
    } else if (this.#timer) {
      clearInterval(this.#timer);
      this.#timer = null;
    }
  }

  /** Asks Neo4j, one question at a time, and acts on the answer; gives why it is away. */
  #ask(): Promise<StoreError | null> {
    return (this.#asking ??= this.#look().finally(() => (this.#asking = null)));
  }

  async #look(): Promise<StoreError | null> {
    const soon = (this.#options.answerWithin * 4) / 5;
    // One that has just started takes its time over the first answer, and asking anew would begin that again.
    const limit = inTicks(this.#away ? Math.max(soon, whileAway) : soon);
    const before = this.#answers;
    let answer: StoreError | null | undefined;
    const asked = this.#question().then((told) => (answer = told));
    const waited = async () => {
      // An answer to another call says as much.
      for (let left = limit; left > 0 && answer === undefined && this.#answers === before; left -= 1)
        await sleep(tickMs, undefined, { ref: false });
    };
    await Promise.race([asked, waited()]);
    if (this.#closed) return null;
    if (answer === null || this.#answers !== before) {
      this.#heard();
      return null;
    }
    this.#forgetAsker();
    const why = answer ?? this.#silence();
    this.#pause = inTicks(why.code === 'UNAUTHENTICATED' ? askEvery.afterRefusal : askEvery.usually);
    this.#start();
    if (!this.#away) this.#options.onAway?.(why);
    this.#away = why;
    // Where nothing listens there is nothing to wait for.
    this.#drop(why, this.#gone || answer !== undefined);
    return why;
  }

  /** What Neo4j answers to a question of its own: null, or why it cannot be reached. */
  async #question(): Promise<StoreError | null> {
    const { database } = this.#settings;
    try {
      this.#asker ??= createDriver(this.#settings, 0);
      const session = this.#asker.session({
        ...(database ? { database } : {}),
        defaultAccessMode: neo4j.session.READ,
      });
      await session.run('RETURN 1 AS one').finally(() => void session.close().catch(() => undefined));
      return null;
    } catch (error) {
      return neo4jError(error, this.#settings, 'ping');
    }
  }

  #silence(): StoreError {
    const seconds = this.#options.answerWithin / 1_000;
    return new StoreError(
      'UNAVAILABLE',
      `Neo4j at ${this.#settings.uri} has not answered for ${seconds} s; see what keeps it busy, or start it again.`,
    );
  }

  #forgetAsker(): void {
    void this.#asker?.close().catch(() => undefined);
    this.#asker = null;
  }

  /** Ends the calls that wait for nothing, the patient ones only where told. */
  #drop(why: StoreError, all: boolean): void {
    this.#gone = all;
    const dropped = [...this.#calls].filter((call) => all || !call.patient);
    if (dropped.length === 0 && !all) return;
    this.#renew();
    for (const call of dropped) call.drop(why);
  }
}
