// Compiles src/ with the npm compiler and writes artifacts/<Contract>.{abi,bin}: what the Go bindings are made
// from. The output depends on the sources and the locked packages alone. Run `npm ci` once before it.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const solc = require('solc');
const root = path.dirname(fileURLToPath(import.meta.url));
const contracts = [
  'AccessControlManager', 'StakeToken', 'ProviderRegistry', 'ProviderRewardsManager', 'StakeVault', 'Settlement', 'VerifierStake', 'Enrolment', 'OwedActions', 'RewardClaims', 'VerifierFaults', 'Appeals',
  'LeaseRegistry', 'Conduct', 'beacon/DrandSource', 'beacon/BlockSource', 'fraud/Convictions', 'fraud/FraudProofs', 'fraud/ForcedOpenings',
  'fraud/WalkDisputes',
];
const codeLimit = 24576; // bytes of runtime code a contract may have

function readImport(name) {
  const file = path.join(root, 'node_modules', name);
  return fs.existsSync(file) ? { contents: fs.readFileSync(file, 'utf8') } : { error: `not found: ${name}` };
}

function sources(dir) {
  const found = {};
  for (const e of fs.readdirSync(path.join(root, dir), { withFileTypes: true })) {
    const name = `${dir}/${e.name}`;
    if (e.isDirectory()) Object.assign(found, sources(name));
    else if (e.name.endsWith('.sol')) found[name] = { content: fs.readFileSync(path.join(root, name), 'utf8') };
  }
  return found;
}

// Settlement and RewardClaims are near the limit of code that a contract may have; what fraud proofs compute is worth their length. As in foundry.toml.
const runsOf = (name) => (['Settlement', 'RewardClaims'].includes(name) ? 200 : 10000);

function compile(runs) {
  const input = {
    language: 'Solidity',
    sources: sources('src'),
    settings: {
      optimizer: { enabled: true, runs },
      evmVersion: 'cancun',
      metadata: { bytecodeHash: 'none', appendCBOR: false },
      outputSelection: Object.fromEntries(
        contracts.filter((c) => runsOf(path.basename(c)) === runs)
          .map((c) => [`src/${c}.sol`, { [path.basename(c)]: ['abi', 'evm.bytecode.object', 'evm.deployedBytecode.object'] }]),
      ),
    },
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: readImport }));
  for (const e of output.errors || []) console.error(e.formattedMessage);
  if ((output.errors || []).length > 0) process.exit(1); // warnings too
  return output.contracts;
}

const output = Object.fromEntries([...new Set(contracts.map((c) => runsOf(path.basename(c))))].map((runs) => [runs, compile(runs)]));

const dir = path.join(root, 'artifacts');
fs.rmSync(dir, { recursive: true, force: true });
fs.mkdirSync(dir);
for (const source of contracts) {
  const name = path.basename(source);
  const c = output[runsOf(name)][`src/${source}.sol`][name];
  const size = c.evm.deployedBytecode.object.length / 2;
  if (size > codeLimit) throw new Error(`${name}: ${size} bytes of code, the limit is ${codeLimit}`);
  fs.writeFileSync(path.join(dir, `${name}.abi`), JSON.stringify(c.abi, null, 1) + '\n');
  fs.writeFileSync(path.join(dir, `${name}.bin`), c.evm.bytecode.object + '\n');
  console.log(`${name}: ${size} bytes of code`);
}
