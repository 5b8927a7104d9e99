import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { Trust } from './tree/checkpoint.ts';
import { noteKey } from './tree/key.ts';
import type { NoteSigner } from './tree/note.ts';

/** What comes before the seed of an Ed25519 private key in PKCS #8 (RFC 8410 §7). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * Who signs the ledger of a jurisdiction, from the 32 bytes of its seed. The name of the key is the origin of the
 * ledger (C2SP tlog-checkpoint): neither may change, or the checkpoints signed before are those of another ledger.
 */
export function ledgerSigner(seed: Buffer, jurisdiction: string): NoteSigner {
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const key = noteKey(`credit-rights-gateway/${jurisdiction}/ledger`, 'NOTE', createPublicKey(privateKey));
  return { key, privateKey };
}

/** Trusts what this key signed for the ledger it is named after. */
export function trustIn({ key }: Pick<NoteSigner, 'key'>): Trust {
  return { origin: key.name, logKeys: [key], witnesses: [], witnessesNeeded: 0 };
}
