// The last days before the opening: a host from abroad with its proof, somebody who asks for access, a colleague invited.
import { newId } from '../../kernel/ids/ids';
import type { Player } from '../stage/player';
import type { Stage } from '../stage/stage';
import type { Entered } from './employer-scene';
import type { Institution } from './institution-scene';

export async function receiveNewcomers(
  stage: Stage,
  institution: Institution,
  passwordHash: string,
  entered: readonly Entered[],
): Promise<void> {
  stage.at(3, 11);
  const sofie = await newcomer(
    stage,
    passwordHash,
    'Sofie Claes',
    'sofie@atelierwolkenloos.example',
  );
  await sofie.post('/employers', {
    origin: 'foreign',
    country: 'BE',
    foreignNumber: '0999.123.456',
    name: 'Atelier Wolkenloos',
    legalForm: 'Besloten vennootschap',
    sector: 'culture',
    phone: '+32 3 555 01 20',
    position: 'zaakvoerder',
    street: 'Kaai',
    houseNumber: '8',
    postcode: '2000',
    place: 'Antwerpen',
    website: 'https://www.atelierwolkenloos.example',
    proofNote:
      'Uittreksel van de Kruispuntbank van Ondernemingen; de hogeschool van Antwerpen kent ons als stageplek.',
  });

  stage.at(2, 15);
  const known = entered.find(({ story }) => story.situation === 'admitted');
  if (!known) throw new Error('the story has nobody who is admitted');
  const koen = await newcomer(
    stage,
    passwordHash,
    'Koen Baart',
    `koen@${known.story.company.domain}`,
  );
  await koen.post('/employers', {
    origin: 'trade_register',
    kvkNumber: known.story.company.kvkNumber,
    sector: known.story.sector,
    phone: known.story.company.phone,
    position: 'medewerker personeel',
  });

  stage.at(1, 10);
  for (const { story, employerId } of entered) {
    if (story.situation !== 'admitted') continue;
    const coordinator = institution.coordinatorOf(story.programmes[0] ?? '');
    await giveContact(stage, employerId, coordinator.accountId);
  }
}

async function newcomer(
  stage: Stage,
  passwordHash: string,
  name: string,
  email: string,
): Promise<Player> {
  const id = newId();
  await stage.database.transaction((tx) =>
    tx.query(
      `insert into identity.accounts (id, kind, email, name, password_hash, email_confirmed_at, created_at)
       values ($1, 'employer', $2, $3, $4, $5, $5)`,
      [id, email, name, passwordHash, stage.clock.now()],
    ),
  );
  return stage.player(id, 'employer', null);
}

/** One named contact at school for every employer that may recruit. */
async function giveContact(stage: Stage, employerId: string, accountId: string): Promise<void> {
  await stage.database.transaction((tx) =>
    tx.query('update employers.employers set school_contact_id = $2 where id = $1', [
      employerId,
      accountId,
    ]),
  );
}
