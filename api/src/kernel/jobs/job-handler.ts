// A job handler: one class per job, found by its decorator; it must be safe to run twice.

export const JOB_NAME = 'stagekeur:job';

export interface JobHandler<Payload = unknown> {
  run(payload: Payload): Promise<void>;
}

/** Class decorator: this provider runs the jobs of that name. */
export const HandlesJob =
  (name: string): ClassDecorator =>
  (target) =>
    Reflect.defineMetadata(JOB_NAME, name, target);
