// Hashes passwords and checks them, at the same cost for an account that does not exist.
import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { passwordCost } from '../rules/password-cost';
import { normalisePassword } from '../rules/password-policy';
import { newToken } from './token';

@Injectable()
export class PasswordHasher {
  private readonly nobodys = this.hash(newToken());

  /** A PHC string of argon2id, the library's own default; the same letters typed on another keyboard (composed or not) give the same password. */
  hash(password: string): Promise<string> {
    return hash(normalisePassword(password), {
      memoryCost: passwordCost.memoryKiB,
      timeCost: passwordCost.passes,
      parallelism: passwordCost.lanes,
    });
  }

  /** Whether the password fits; without a stored hash it takes as long and is always no. */
  async fits(stored: string | null, password: string): Promise<boolean> {
    const right = await verify(stored ?? (await this.nobodys), normalisePassword(password));
    return right && stored !== null;
  }
}
