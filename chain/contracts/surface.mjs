// What can be done to the contracts, and by whom: reads the compiler's syntax trees and holds surface.txt against them
// (`--write` writes it anew). A line is a function that changes something, with who may call it, what state it writes and what
// other contracts it calls; so a change of any of these is seen in review. It fails as well where state is written after
// another contract was called, unless the reason why that is no harm stands below.
//
// It follows internal calls, modifiers and overrides, in the order of the source: both branches of an `if` one after the
// other, a loop's body twice. So it can report what no run does, never the other way round, but for inline assembly, which
// it does not look into. "anyone" is who is not looked at in a condition of its own: often the caller's own entry is what changes.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const solc = createRequire(import.meta.url)('solc');
const root = path.dirname(fileURLToPath(import.meta.url));

// Where writing after a call is no harm.
const harmless = {
  'Enrolment.setSigner': 'what is called is the settlement that it was made with, which notes a number and calls nobody',
  'OwedActions.settleOwed': 'an action is taken off the queue before its calls, and put back if they fail',
  'Settlement.openEra': 'what is called freezes the members and calls nobody',
  'Settlement.openEraDrand': 'what is called freezes the members and calls nobody',
};

// Every source below src/, and what they import, as syntax trees.
function trees() {
  const read = (name) => ({ contents: fs.readFileSync(path.join(root, 'node_modules', name), 'utf8') });
  const files = fs.readdirSync(path.join(root, 'src'), { recursive: true }).filter((f) => f.endsWith('.sol'));
  const sources = Object.fromEntries(files.map((f) => [`src/${f}`, { content: fs.readFileSync(path.join(root, 'src', f), 'utf8') }]));
  const input = { language: 'Solidity', sources, settings: { outputSelection: { '*': { '': ['ast'] } } } };
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: read }));
  for (const e of output.errors || []) console.error(e.formattedMessage);
  if ((output.errors || []).length > 0) process.exit(1); // warnings too
  return output.sources;
}

const sources = trees();
const byId = new Map();
(function index(node) {
  if (!node || typeof node !== 'object') return;
  if (node.id !== undefined && node.nodeType) byId.set(node.id, node);
  for (const v of Object.values(node)) index(v);
})(Object.values(sources).map((s) => s.ast));

const children = (node) =>
  Object.entries(node)
    .filter(([k]) => k !== 'typeDescriptions')
    .flatMap(([, v]) => (Array.isArray(v) ? v : [v]))
    .filter((v) => v && typeof v === 'object' && v.nodeType);

// One walk through one function of one contract.
class Walk {
  constructor(contract) {
    this.lines = contract.linearizedBaseContracts.map((id) => byId.get(id));
    this.events = []; // { write: name } or { call: name }
    this.guards = new Set(); // modifiers and functions that look at msg.sender
    this.within = []; // the functions and modifiers that the walk is in
    this.active = new Set();
    this.pointers = new Map(); // local storage pointer -> name of the state variable
  }

  // The function that a call of `f` reaches in this contract.
  resolve(f, isSuper) {
    if (isSuper || f.visibility === 'private' || f.kind === 'freeFunction') return f;
    const overrides = (g) => g.id === f.id || (g.baseFunctions || []).some((b) => overrides(byId.get(b)));
    for (const c of this.lines) {
      const found = c.nodes.find((n) => n.nodeType === 'FunctionDefinition' && n.body && overrides(n));
      if (found) return found;
    }
    return f;
  }

  function(f) {
    if (this.active.has(f.id)) return;
    this.active.add(f.id);
    for (const m of f.modifiers || []) {
      const definition = byId.get(m.modifierName.referencedDeclaration);
      if (definition?.nodeType !== 'ModifierDefinition') continue;
      this.inside(definition);
    }
    if (f.body) this.inside(f);
    this.active.delete(f.id);
  }

  inside(f) {
    this.within.push(f.name);
    this.visit(f.body);
    this.within.pop();
  }

  // In the outermost function it is msg.sender that is looked at, in others whatever they are called.
  guard() {
    this.guards.add(this.within.length === 1 && !this.within[0].startsWith('only') ? 'msg.sender' : this.within[this.within.length - 1]);
  }

  visit(node) {
    switch (node.nodeType) {
      case 'FunctionCall':
        return this.call(node);
      case 'ForStatement':
      case 'WhileStatement':
      case 'DoWhileStatement':
        for (let i = 0; i < 2; i++) children(node).forEach((c) => this.visit(c));
        return;
      case 'Assignment': {
        this.visit(node.rightHandSide);
        this.visit(node.leftHandSide);
        const d = byId.get(node.leftHandSide.referencedDeclaration);
        if (d?.storageLocation === 'storage' && !d.stateVariable) this.pointers.set(d.id, this.base(node.rightHandSide));
        else this.write(node.leftHandSide);
        return;
      }
      case 'Return': {
        if (!node.expression) return;
        this.visit(node.expression);
        const r = byId.get(node.functionReturnParameters)?.parameters[0];
        if (r?.storageLocation === 'storage') this.pointers.set(r.id, this.base(node.expression));
        return;
      }
      case 'IfStatement':
        if (mentionsSender(node.condition) && reverts(node.trueBody)) this.guard();
        break;
      case 'UnaryOperation':
        this.visit(node.subExpression);
        if (['++', '--', 'delete'].includes(node.operator)) this.write(node.subExpression);
        return;
      case 'VariableDeclarationStatement':
        if (node.initialValue) {
          this.visit(node.initialValue);
          for (const d of node.declarations) {
            if (d?.storageLocation === 'storage') this.pointers.set(d.id, this.base(node.initialValue));
          }
        }
        return;
    }
    children(node).forEach((c) => this.visit(c));
  }

  call(node) {
    const options = node.expression.nodeType === 'FunctionCallOptions';
    const callee = options ? node.expression.expression : node.expression;
    node.arguments.forEach((a) => this.visit(a));
    if (options) node.expression.options.forEach((o) => this.visit(o));
    if (node.kind !== 'functionCall') return;
    if (callee.expression) this.visit(callee.expression);
    const kind = callee.typeDescriptions.typeIdentifier || '';
    const f = byId.get(callee.referencedDeclaration);
    if (/^t_function_array(push|pop)/.test(kind)) return this.write(callee.expression);
    if (/^t_function_(barecall|baredelegatecall|barecallcode|transfer|send|creation)/.test(kind)) {
      return this.events.push({ call: callee.memberName || 'new' });
    }
    if (/^t_function_external/.test(kind)) {
      if (!/_(view|pure)\$/.test(kind)) this.events.push({ call: `${text(callee.expression)}.${callee.memberName}` });
      return;
    }
    if (f?.nodeType !== 'FunctionDefinition') return;
    if (f.name === '_requireUnpaused') this.guards.add('not in a pause');
    if (f.name === '_checkRole' || f.name === '_checkOwner') this.guard(); // OpenZeppelin's, which look at _msgSender()
    if (byId.get(f.scope)?.name === 'SafeERC20') return this.events.push({ call: `${text(callee.expression)}.${f.name}` });
    if (/^t_function_delegatecall/.test(kind)) return this.events.push({ call: f.name });
    // What a storage parameter points to is what the caller's argument does.
    const args = callee.expression && f.parameters.parameters.length > node.arguments.length ? [callee.expression, ...node.arguments] : node.arguments;
    const resolved = this.resolve(f, callee.expression?.name === 'super');
    resolved.parameters.parameters.forEach((p, i) => {
      if (p.storageLocation === 'storage') this.pointers.set(p.id, this.base(args[i]));
    });
    this.function(resolved);
  }

  write(target) {
    if (target.nodeType === 'TupleExpression') return target.components.filter(Boolean).forEach((c) => this.write(c));
    const name = this.base(target);
    if (name) this.events.push({ write: name });
  }

  // The state variable that an expression is a part of; undefined for memory and the stack.
  base(e) {
    if (!e) return undefined;
    switch (e.nodeType) {
      case 'Identifier': {
        const d = byId.get(e.referencedDeclaration);
        return d?.stateVariable ? d.name : this.pointers.get(e.referencedDeclaration);
      }
      case 'IndexAccess':
        return this.base(e.baseExpression);
      case 'MemberAccess':
        return this.base(e.expression);
      case 'TupleExpression':
        return this.base(e.components[0]);
      case 'Conditional':
        return this.base(e.trueExpression);
      case 'FunctionCall': {
        const f = byId.get(e.expression.referencedDeclaration);
        const returned = f?.returnParameters?.parameters[0];
        return returned?.storageLocation === 'storage' ? this.pointers.get(returned.id) ?? `${f.name}()` : undefined;
      }
    }
    return undefined;
  }
}

const isSender = (e) => e.nodeType === 'MemberAccess' && e.memberName === 'sender' && e.expression.name === 'msg';
const mentionsSender = (e) => isSender(e) || children(e).some(mentionsSender);
const reverts = (s) => s.nodeType === 'RevertStatement' || (s.nodeType === 'Block' && s.statements.some(reverts));

function text(e) {
  if (!e) return '';
  if (e.nodeType === 'Identifier') return e.name;
  if (e.nodeType === 'MemberAccess') return `${text(e.expression)}.${e.memberName}`;
  if (e.nodeType === 'FunctionCall') return `${text(e.expression)}(…)`;
  return e.nodeType;
}

const lines = [];
const wrong = [];
const contracts = Object.entries(sources)
  .filter(([file]) => file.startsWith('src/'))
  .flatMap(([, s]) => s.ast.nodes)
  .filter((n) => n.contractKind === 'contract' && !n.abstract)
  .sort((a, b) => (a.name < b.name ? -1 : 1));
for (const contract of contracts) {
  const seen = new Set();
  for (const base of contract.linearizedBaseContracts.map((id) => byId.get(id))) {
    for (const f of base.nodes) {
      if (f.nodeType !== 'FunctionDefinition' || !f.body || f.kind === 'constructor') continue;
      if (!['external', 'public'].includes(f.visibility) || ['view', 'pure'].includes(f.stateMutability)) continue;
      const selector = f.functionSelector || f.kind;
      if (seen.has(selector)) continue;
      seen.add(selector);
      const walk = new Walk(contract);
      walk.function(f);
      const name = `${contract.name}.${f.name || f.kind}`;
      const list = (kind) => [...new Set(walk.events.map((e) => e[kind]).filter(Boolean))].join(', ');
      const who = walk.guards.size ? [...walk.guards].join(', ') : 'anyone';
      lines.push(`${name}${f.stateMutability === 'payable' ? ' (payable)' : ''}\n  who: ${who}`);
      if (list('write')) lines.push(`  writes: ${list('write')}`);
      if (list('call')) lines.push(`  calls: ${list('call')}`);
      const first = walk.events.findIndex((e) => e.call);
      const late = first < 0 ? [] : [...new Set(walk.events.slice(first).map((e) => e.write).filter(Boolean))];
      if (late.length && !harmless[name]) wrong.push(`${name} calls ${walk.events[first].call} and then writes ${late.join(', ')}`);
      if (!late.length && harmless[name]) wrong.push(`${name} has a reason in surface.mjs that it does not need`);
    }
  }
}

const file = path.join(root, 'surface.txt');
const now = lines.join('\n') + '\n';
for (const w of wrong) console.error(`surface: ${w}`);
if (process.argv.includes('--write')) {
  fs.writeFileSync(file, now);
  process.exit(0);
}
if (fs.readFileSync(file, 'utf8') !== now) {
  wrong.push('');
  console.error('surface: surface.txt is not what the sources give; look at the difference after chain/generate.sh');
}
process.exit(wrong.length ? 1 : 0);
