/** Raised when a request's deadline passes; nothing further is asked of the store. */
export class DeadlineError extends Error {
  constructor(
    message = 'The query took too long and was stopped. Ask for fewer hops, a narrower filter or a lower limit.',
  ) {
    super(message);
    this.name = 'DeadlineError';
  }
}

/** Raised when a request asks for something that cannot be: says which argument, and what to give instead. */
export class BadInputError extends Error {
  readonly argument: string;
  constructor(argument: string, message: string) {
    super(message);
    this.name = 'BadInputError';
    this.argument = argument;
  }
}

/** Raised when an argument names something that the graph does not hold. */
export class NotFoundError extends Error {
  readonly argument: string;
  constructor(argument: string, message: string) {
    super(message);
    this.name = 'NotFoundError';
    this.argument = argument;
  }
}

/** Raised where an answer would go beyond what one request may read: nothing is left out in silence. */
export class LimitError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'LimitError';
  }
}

/** Raised where a change goes on from what is not there any more: another changed it since. */
export class ConflictError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ConflictError';
  }
}

/** Why a request's work ends when its client hangs up; nobody reads it. */
export class HangUpError extends Error {
  constructor() {
    super('The client hung up.');
    this.name = 'HangUpError';
  }
}
