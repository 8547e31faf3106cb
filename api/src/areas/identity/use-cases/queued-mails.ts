// The mails that signing in needs, as jobs: only ids travel; words, links and codes are made at sending.
import type { Tx } from '../../../kernel/database/tx';
import { newId, type Id } from '../../../kernel/ids/ids';

export const MAIL_REGISTRATION = 'identity:mail-registration';
export const MAIL_RESET = 'identity:mail-reset';
export const MAIL_DEVICE_CODE = 'identity:mail-device-code';
export const MAIL_PASSWORD_CHANGED = 'identity:mail-password-changed';

export interface AccountMail {
  /** May be nobody's: asking for an unknown address takes the same work and sends nothing. */
  readonly accountId: Id;
  /** Names this mail, so that a second delivery of it shows as the same one. */
  readonly mailId: Id;
}

const accountMail = (tx: Tx, job: string, accountId: Id) =>
  tx.addJob(job, { accountId, mailId: newId() } satisfies AccountMail, {
    key: `${job}:${accountId}`,
  });

/** "Confirm your address", or "you already have an account". */
export const queueRegistrationMail = (tx: Tx, accountId: Id) =>
  accountMail(tx, MAIL_REGISTRATION, accountId);

export const queueResetMail = (tx: Tx, accountId: Id) => accountMail(tx, MAIL_RESET, accountId);

export const queuePasswordChangedMail = (tx: Tx, accountId: Id) =>
  accountMail(tx, MAIL_PASSWORD_CHANGED, accountId);

export interface DeviceCodeMail {
  readonly attemptId: Id;
}

export const queueDeviceCodeMail = (tx: Tx, attemptId: Id) =>
  tx.addJob(MAIL_DEVICE_CODE, { attemptId } satisfies DeviceCodeMail);
