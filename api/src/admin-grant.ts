// Makes somebody an administrator: `node dist/admin-grant.js <institutional number> <name> <email>`. Safe to repeat.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { isEmail } from 'class-validator';
import { AppModule } from './app.module';
import { GrantAdministrator } from './areas/identity/identity.public';
import { Config } from './kernel/config/config';

const usage = 'Usage: admin-grant <institutional number> "<name>" <e-mail address>';

/** What is on the command line as a person, or why it is not right. */
export function readPerson(args: readonly string[]): {
  number: string;
  name: string;
  email: string;
} {
  const [number = '', name = '', email = ''] = args.map((arg) => arg.trim());
  const faults = [
    args.length === 3 ? '' : `Three things are needed, not ${args.length}.`,
    /^[\w.-]{1,60}$/.test(number)
      ? ''
      : 'The institutional number has letters, digits, dots, dashes and underscores only.',
    name.length >= 2 && name.length <= 120 ? '' : 'The name has 2 to 120 characters.',
    isEmail(email) && email.length <= 254 ? '' : 'The e-mail address is not an e-mail address.',
  ].filter((fault) => fault !== '');
  if (faults.length > 0) throw new Error([...faults, usage].join('\n'));
  return { number, name, email };
}

/** Grants and answers what to tell. */
export async function grantAdministrator(args: readonly string[]): Promise<string> {
  const person = readPerson(args);
  const app = await NestFactory.createApplicationContext(AppModule, {
    logger: false,
    abortOnError: false,
  });
  try {
    const { created, granted } = await app.get(GrantAdministrator).run(person);
    const who = created ? `${person.name} is added` : `${person.name} was known`;
    const what = granted ? 'is an administrator from now on' : 'was an administrator already';
    const { publicUrl } = app.get(Config);
    return `${who} and ${what}. The first sign-in is matched on number ${person.number}: ${publicUrl.origin}/inloggen`;
  } finally {
    await app.close();
  }
}

if (require.main === module) {
  grantAdministrator(process.argv.slice(2)).then(
    (told) => {
      console.log(told);
    },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    },
  );
}
