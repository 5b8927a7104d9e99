import type { Form } from './form.ts';
import { penalty2016 } from './penalty-2016.ts';
import { penalty2018 } from './penalty-2018.ts';
import { permit2018 } from './permit-2018.ts';

/** Every form the intake knows. */
export const FORMS: readonly Form[] = Object.freeze([penalty2018, permit2018, penalty2016]);
