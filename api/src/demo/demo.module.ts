// The rooms that only the demo and the tests have: an identity provider with personas, a mailbox for all, a trade register.
import { Module, type Type } from '@nestjs/common';
import { EmployersModule } from '../areas/employers/employers.public';
import { IdentityModule } from '../areas/identity/identity.public';
import { Config } from '../kernel/config/config';
import { DemoTradeRegister } from './demo-trade-register';
import { DemoProvider } from './idp/demo-provider';
import { MountDemoProvider } from './idp/mount-demo-provider';
import { PersonaPage } from './idp/persona-page';
import { Personas } from './idp/personas';
import { PersonasController } from './idp/personas.controller';
import { CaughtMails } from './mails/caught-mails';
import { MailCatcher } from './mails/mail-catcher';
import { MailsController } from './mails/mails.controller';

@Module({
  imports: [EmployersModule, IdentityModule],
  controllers: [MailsController, PersonasController],
  providers: [
    CaughtMails,
    DemoProvider,
    DemoTradeRegister,
    MailCatcher,
    MountDemoProvider,
    PersonaPage,
    Personas,
  ],
})
export class DemoModule {
  constructor(config: Config) {
    if (config.mode === 'production') throw new Error('The demo has no place in production.');
  }
}

/** What the application adds in this mode: nothing, unless it was said to be the demo, a test, or only a description. */
export const demoRooms = (mode: string | undefined): Type[] =>
  ['demo', 'test', 'describe'].includes(mode ?? '') ? [DemoModule] : [];
