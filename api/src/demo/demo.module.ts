// The rooms that only the demo and the tests have: an identity provider with a page of personas, and a mailbox for all.
import { Module, type Type } from '@nestjs/common';
import { IdentityModule } from '../areas/identity/identity.public';
import { Config } from '../kernel/config/config';
import { DemoProvider } from './idp/demo-provider';
import { MountDemoProvider } from './idp/mount-demo-provider';
import { PersonaPage } from './idp/persona-page';
import { Personas } from './idp/personas';
import { PersonasController } from './idp/personas.controller';
import { CaughtMails } from './mails/caught-mails';
import { MailCatcher } from './mails/mail-catcher';
import { MailsController } from './mails/mails.controller';

@Module({
  imports: [IdentityModule],
  controllers: [MailsController, PersonasController],
  providers: [CaughtMails, DemoProvider, MailCatcher, MountDemoProvider, PersonaPage, Personas],
})
export class DemoModule {
  constructor(config: Config) {
    if (config.mode === 'production') throw new Error('The demo has no place in production.');
  }
}

/** What the application adds in this mode: nothing, unless it was said to be the demo, a test, or only a description. */
export const demoRooms = (mode: string | undefined): Type[] =>
  ['demo', 'test', 'describe'].includes(mode ?? '') ? [DemoModule] : [];
