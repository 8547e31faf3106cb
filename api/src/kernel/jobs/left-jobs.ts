// Takes back the jobs of workers that were killed. The queue itself waits four hours for a worker that does not answer; so each of ours
// holds an advisory lock for as long as it lives, and frees what is locked by one that holds none.
import { Client } from 'pg';

/** First key of the locks; the second is the worker's. */
const LIVING = 7_302_002;
const everyMs = 10_000;

/** A worker has its first job a moment before it has its lock. */
const graceSeconds = 5;

/** The second key of a worker's lock, which is a shared one: two workers with the same key do not wait for each other. */
const keyOf = (worker: string): string => `hashtext(${worker}) & 2147483647`;

export class LeftJobs {
  private client: Promise<Client> | null = null;
  private readonly living = new Set<string>();
  private timer: NodeJS.Timeout | null = null;

  /** @param failed told when the database did not answer; it is tried again by itself */
  constructor(
    private readonly queueUrl: string,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** From now on this process holds the lock of that worker, and looks for what others left. */
  watch(worker: string): void {
    this.living.add(worker);
    const look = () => void this.takeBack().catch(this.failed);
    look();
    this.timer ??= setInterval(look, everyMs);
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    const client = await this.client?.catch(() => null);
    this.client = null;
    await client?.end();
  }

  /** Frees jobs that nobody alive works on: they run again at once, so handlers are safe to run twice. */
  async takeBack(): Promise<void> {
    const client = await (this.client ??= this.connect());
    await client.query(
      `select graphile_worker.force_unlock_workers(array_agg(distinct j.locked_by))
       from graphile_worker.jobs j
       where j.locked_at < now() - make_interval(secs => $1) and not exists (
         select 1 from pg_locks l join pg_database d on d.oid = l.database and d.datname = current_database()
         where l.locktype = 'advisory' and l.granted and l.classid = $2 and l.objid = (${keyOf('j.locked_by')})::oid)
       having count(*) > 0`,
      [graceSeconds, LIVING],
    );
  }

  private async connect(): Promise<Client> {
    const client = new Client({
      connectionString: this.queueUrl,
      application_name: 'stagekeur-living',
      connectionTimeoutMillis: 2000,
    });
    client.on('error', (error) => {
      this.client = null;
      this.failed(error);
    });
    try {
      await client.connect();
      for (const worker of this.living)
        await client.query(`select pg_advisory_lock_shared($1, ${keyOf('$2')})`, [LIVING, worker]);
      return client;
    } catch (error) {
      this.client = null;
      void client.end();
      throw error;
    }
  }
}
