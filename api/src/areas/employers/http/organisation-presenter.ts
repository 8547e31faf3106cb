// Shows an organisation and its people to a colleague, with the commands this colleague may give.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';
import { Memberships } from '../queries/memberships';
import {
  OwnOrganisation,
  type AccessRequestRow,
  type InvitationRow,
  type MemberRow,
  type OwnOrganisationRow,
  type SiteRow,
} from '../queries/own-organisation';
import { mayAnswerAccessRequest, mayManageOwn } from '../rules/employer-policy';
import { keepsAnOwner, type MemberLevel } from '../rules/membership';
import {
  organisationCommands,
  type OrganisationResponse,
  type SiteResponse,
} from './organisation.responses';
import type {
  AccessRequestResponse,
  AccessRequestsResponse,
  InvitationResponse,
  MemberResponse,
  MembersResponse,
} from './people.responses';

@Injectable()
export class OrganisationPresenter {
  constructor(
    private readonly own: OwnOrganisation,
    private readonly memberships: Memberships,
  ) {}

  async organisation(actor: Actor, employerId: Id): Promise<OrganisationResponse> {
    const level = await this.levelOf(actor, employerId);
    const row = await this.own.details(employerId);
    const sites = await this.own.sites(employerId);
    const manages = mayManageOwn(actor, employerId, level);
    return {
      ...detailsOf(row),
      sites: sites.map(siteResponse),
      level,
      allowedCommands: manages ? [...organisationCommands] : [],
    };
  }

  /** Invitations are for owners: they carry addresses of people who did not agree to anything yet. */
  async members(actor: Actor, employerId: Id): Promise<MembersResponse> {
    const level = await this.levelOf(actor, employerId);
    const members = await this.own.members(employerId);
    const manages = mayManageOwn(actor, employerId, level);
    const invitations = manages ? await this.own.invitations(employerId) : [];
    return {
      items: members.map((member) => memberResponse(actor, members, member, manages)),
      invitations: invitations.map(invitationResponse),
    };
  }

  async accessRequests(actor: Actor, employerId: Id): Promise<AccessRequestsResponse> {
    const level = await this.levelOf(actor, employerId);
    if (!mayManageOwn(actor, employerId, level)) throw notFound();
    const requests = await this.own.accessRequests(employerId);
    return {
      items: requests.map((request) =>
        accessRequestResponse(
          request,
          request.state === 'open' &&
            mayAnswerAccessRequest(actor, { employerId, state: request.state }, level),
        ),
      ),
    };
  }

  private async levelOf(actor: Actor, employerId: Id): Promise<MemberLevel> {
    const level = await this.memberships.levelOf(employerId, actor.accountId);
    if (level === null) throw notFound();
    return level;
  }
}

const detailsOf = (row: OwnOrganisationRow) => ({
  id: row.id,
  origin: row.origin,
  name: row.name,
  statutoryName: row.statutoryName,
  tradeNames: row.tradeNames,
  kvkNumber: row.kvkNumber,
  country: row.country,
  foreignNumber: row.foreignNumber,
  legalForm: row.legalForm,
  sector: row.sector,
  activity: row.activity,
  employees: row.employees,
  website: row.website,
  email: row.email,
  phone: row.phone,
  street: row.street,
  houseNumber: row.houseNumber,
  postcode: row.postcode,
  place: row.place,
  state: row.state,
  proof:
    row.proofNote === null
      ? null
      : { note: row.proofNote, judgement: row.proofJudgement, reason: row.proofReason },
  contact: {
    name: row.contact.name,
    position: row.contact.position,
    email: row.contact.email,
    phone: row.contact.phone,
    verified: row.contact.verified,
    version: row.contact.version,
  },
  schoolContact: {
    name: row.schoolContact?.name ?? null,
    email: row.schoolContact?.email ?? null,
  },
  registeredAt: row.registeredAt.toISOString(),
  version: row.version,
});

export const siteResponse = (row: SiteRow): SiteResponse => ({
  id: row.id,
  name: row.name,
  street: row.street,
  houseNumber: row.houseNumber,
  postcode: row.postcode,
  place: row.place,
  placeKnown: row.placeId !== null,
  main: row.main,
  active: row.active,
  version: row.version,
});

function memberResponse(
  actor: Actor,
  members: readonly MemberRow[],
  member: MemberRow,
  manages: boolean,
): MemberResponse {
  const self = member.accountId === actor.accountId;
  const stays = keepsAnOwner(members, member.accountId, null);
  return {
    accountId: member.accountId,
    name: member.name,
    email: member.email,
    level: member.level,
    joinedAt: member.joinedAt.toISOString(),
    self,
    allowedCommands: [
      ...(manages && (member.level === 'member' || stays) ? (['change_level'] as const) : []),
      ...(manages && stays && !self ? (['end'] as const) : []),
      ...(self && stays ? (['leave'] as const) : []),
    ],
    version: member.version,
  };
}

const invitationResponse = (row: InvitationRow): InvitationResponse => ({
  id: row.id,
  email: row.email,
  level: row.level,
  invitedAt: row.invitedAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  over: row.over,
  allowedCommands: ['revoke'],
  version: row.version,
});

export const accessRequestResponse = (
  row: AccessRequestRow,
  mayAnswer: boolean,
): AccessRequestResponse => ({
  id: row.id,
  name: row.name,
  email: row.email,
  state: row.state,
  dueOn: row.dueOn,
  createdAt: row.createdAt.toISOString(),
  allowedCommands: mayAnswer ? ['grant', 'refuse'] : [],
  version: row.version,
});
