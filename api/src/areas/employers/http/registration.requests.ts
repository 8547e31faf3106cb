// What a person sends to find and register an organisation; which fields belong to which origin is a rule, not a form.
import { ChoiceField, TextField } from '../../../kernel/http/fields';
import { countries } from '../rules/countries';
import { origins, type Origin } from '../rules/origin';
import { sectors, type Sector } from '../rules/sectors';

export class TradeRegisterSearchQuery {
  /** A name, or a number of eight digits. */
  @TextField(2, 100)
  q!: string;
}

export class RegisterEmployerRequest {
  @ChoiceField(origins)
  origin!: Origin;

  @ChoiceField(sectors)
  sector!: Sector;

  @TextField(5, 40)
  phone!: string;

  /** What the person who registers does there. */
  @TextField(2, 100)
  position!: string;

  @TextField(4, 300, { optional: true, nullable: true })
  website?: string | null;

  @TextField(1, 40, { optional: true })
  kvkNumber?: string;

  /** One of the names in the trade register, where it is known by another than the first. */
  @TextField(1, 200, { optional: true })
  tradeName?: string;

  @ChoiceField(countries, { optional: true })
  country?: string;

  @TextField(2, 60, { optional: true })
  foreignNumber?: string;

  @TextField(2, 200, { optional: true })
  name?: string;

  @TextField(2, 100, { optional: true })
  legalForm?: string;

  @TextField(1, 120, { optional: true })
  street?: string;

  @TextField(1, 20, { optional: true })
  houseNumber?: string;

  @TextField(3, 12, { optional: true })
  postcode?: string;

  @TextField(2, 80, { optional: true })
  place?: string;

  /** What proves that the organisation exists: where it is registered, who can confirm it. */
  @TextField(10, 2000, { optional: true })
  proofNote?: string;
}
