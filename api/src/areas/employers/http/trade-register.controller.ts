// Looking an organisation up before registering it: people of employers, and coordinators who check one.
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn } from '../../../kernel/access/access.decorators';
import type { Actor } from '../../../kernel/access/actor';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { TradeRegisterLookUp } from '../queries/trade-register-look-up';
import { mayLookUp } from '../rules/employer-policy';
import type { TradeRegisterProfile } from '../trade-register/trade-register';
import { TradeRegisterSearchQuery } from './registration.requests';
import {
  TradeRegisterProfileResponse,
  TradeRegisterSearchResponse,
} from './registration.responses';

@ApiTags('employers')
@Controller('trade-register')
export class TradeRegisterController {
  constructor(private readonly lookUp: TradeRegisterLookUp) {}

  @SignedIn()
  @Get('search')
  @ApiOkResponse({ type: TradeRegisterSearchResponse })
  async search(
    @CurrentActor() actor: Actor,
    @Query() query: TradeRegisterSearchQuery,
  ): Promise<TradeRegisterSearchResponse> {
    if (!mayLookUp(actor)) throw notFound();
    const hits = await this.lookUp.search(actor.accountId, query.q);
    return {
      items: hits.map(({ kvkNumber, name, street, place, active }) => ({
        kvkNumber,
        name,
        street,
        place,
        active,
      })),
    };
  }

  @SignedIn()
  @Get(':kvkNumber')
  @ApiOkResponse({ type: TradeRegisterProfileResponse })
  async profile(
    @CurrentActor() actor: Actor,
    @Param('kvkNumber') kvkNumber: string,
  ): Promise<TradeRegisterProfileResponse> {
    if (!mayLookUp(actor)) throw notFound();
    return toResponse(await this.lookUp.profile(actor.accountId, kvkNumber));
  }
}

function toResponse(profile: TradeRegisterProfile): TradeRegisterProfileResponse {
  const address = profile.mainSite?.address ?? profile.ownAddress;
  const shielded = address === 'shielded';
  return {
    kvkNumber: profile.kvkNumber,
    name: profile.name,
    statutoryName: profile.statutoryName,
    tradeNames: profile.tradeNames,
    legalForm: profile.legalForm,
    subjectType: profile.subjectType,
    active: profile.active,
    startedOn: profile.startedOn,
    endedOn: profile.endedOn,
    activity: profile.sbi[0]?.text ?? null,
    employees: profile.employees,
    address:
      address === null || shielded
        ? null
        : {
            street: address.street,
            houseNumber: address.houseNumber,
            postcode: address.postcode,
            place: address.place,
          },
    addressShielded: shielded,
    website: profile.websites[0] ?? null,
    siteCount: profile.siteCount,
    retrievedAt: profile.retrievedAt.toISOString(),
  };
}
