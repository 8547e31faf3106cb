// What a request tells about the browser it came from, as far as signing in looks at it.

export interface Visitor {
  readonly ip: string;
  readonly userAgent: string;
  /** Token of the session this browser has now, if any. */
  readonly sessionToken: string | null;
  /** Token by which this browser may be known as one the person used before. */
  readonly deviceToken: string | null;
}
