// The areas of the bank, lowest first: each may call the public doors of those before it. Entities are listed by their area.
import { identityEntities, IdentityModule } from './identity/identity.public';

export const areaModules = [IdentityModule];
export const areaEntities = [...identityEntities];
