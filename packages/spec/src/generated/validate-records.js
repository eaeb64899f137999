// Generated from specs/ by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validateVerdict = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "loop:verdict", type: "object", required: ["verdict", "criteria"], properties: { verdict: { enum: ["pass", "fail", "inconclusive"] }, score: { type: "number", minimum: 0, maximum: 1 }, criteria: { type: "array", items: { $ref: "#/$defs/Criterion" }, minItems: 1 }, summary: { type: "string" } }, $defs: { Criterion: { type: "object", required: ["criterion", "verdict", "evidence"], properties: { criterion: { type: "string" }, verdict: { enum: ["pass", "fail", "inconclusive"] }, evidence: { type: "string", minLength: 1 } }, closed: ["criterion", "verdict", "evidence"] } }, closed: ["verdict", "score", "criteria", "summary"] }, schema22 = ["verdict", "score", "criteria", "summary"], schema20 = { type: "object", required: ["criterion", "verdict", "evidence"], properties: { criterion: { type: "string" }, verdict: { enum: ["pass", "fail", "inconclusive"] }, evidence: { type: "string", minLength: 1 } }, closed: ["criterion", "verdict", "evidence"] }, schema21 = ["criterion", "verdict", "evidence"], func1 = require_ucs2length().default;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.criterion === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "criterion" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.verdict === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.evidence === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.criterion !== void 0 && typeof data.criterion != "string") {
      let err3 = { instancePath: instancePath + "/criterion", schemaPath: "#/properties/criterion/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.verdict !== void 0) {
      let data1 = data.verdict;
      if (!(data1 === "pass" || data1 === "fail" || data1 === "inconclusive")) {
        let err4 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema20.properties.verdict.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data2 = data.evidence;
      if (typeof data2 == "string") {
        if (func1(data2) < 1) {
          let err5 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    for (let key0 in data)
      if (!schema21.includes(key0)) {
        let err7 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema21 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: { criterion: !0, verdict: !0, evidence: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.verdict === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.criteria === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "criteria" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.verdict !== void 0) {
      let data0 = data.verdict;
      if (!(data0 === "pass" || data0 === "fail" || data0 === "inconclusive")) {
        let err2 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema19.properties.verdict.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.score !== void 0) {
      let data1 = data.score;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1 || isNaN(data1)) {
          let err3 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err4 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.criteria !== void 0) {
      let data2 = data.criteria;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err6 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate53(data2[i0], { instancePath: instancePath + "/criteria/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.summary !== void 0 && typeof data.summary != "string") {
      let err8 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (let key0 in data)
      if (!schema22.includes(key0)) {
        let err9 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema22 } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { verdict: !0, score: !0, criteria: !0, summary: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateAnswer = validate55;
var schema24 = ["formatVersion", "ask", "choice", "note", "answeredAt"];
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.formatVersion === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "formatVersion" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.ask === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ask" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.choice === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "choice" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.answeredAt === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answeredAt" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.formatVersion !== void 0 && data.formatVersion !== 1) {
      let err4 = { instancePath: instancePath + "/formatVersion", schemaPath: "#/properties/formatVersion/const", keyword: "const", params: { allowedValue: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.ask !== void 0 && typeof data.ask != "string") {
      let err5 = { instancePath: instancePath + "/ask", schemaPath: "#/properties/ask/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.choice !== void 0 && typeof data.choice != "string") {
      let err6 = { instancePath: instancePath + "/choice", schemaPath: "#/properties/choice/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.note !== void 0 && typeof data.note != "string") {
      let err7 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.answeredAt !== void 0 && typeof data.answeredAt != "string") {
      let err8 = { instancePath: instancePath + "/answeredAt", schemaPath: "#/properties/answeredAt/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (let key0 in data)
      if (!schema24.includes(key0)) {
        let err9 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema24 } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { props: { formatVersion: !0, ask: !0, choice: !0, note: !0, answeredAt: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateRun = validate56;
var schema50 = ["formatVersion", "run", "createdAt", "simulated", "seed", "root", "plan", "planDigest", "inputs"], schema26 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "loop:plan", type: "object", required: ["planVersion", "name", "dialect", "source", "trigger", "agents", "tasks", "choices", "checks", "rounds", "limits", "memory", "maxParallel"], properties: { planVersion: { const: 1 }, name: { type: "string" }, description: { type: "string" }, dialect: { enum: ["loopkit"] }, source: { type: "object", required: ["path", "digest"], properties: { path: { type: "string" }, digest: { type: "string" } }, closed: ["path", "digest"] }, trigger: { type: "object", required: ["type"], properties: { type: { type: "string" }, event: { type: "string" }, cron: { type: "string" } }, closed: ["type", "event", "cron"] }, agents: { type: "object", additionalProperties: { $ref: "#/$defs/AgentSpec" } }, tasks: { type: "array", items: { $ref: "#/$defs/Task" } }, choices: { type: "array", items: { $ref: "#/$defs/Choice" } }, checks: { type: "array", items: { $ref: "#/$defs/CheckSpec" } }, rounds: { $ref: "#/$defs/Rounds" }, limits: { type: "array", items: { $ref: "#/$defs/Limit" } }, memory: { anyOf: [{ $ref: "#/$defs/MemorySpec" }, { type: "null" }] }, maxParallel: { type: "integer", minimum: 1 } }, $defs: { Place: { type: "object", required: ["file", "line", "column", "pointer"], properties: { file: { type: "string" }, line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 }, pointer: { type: "string" } }, closed: ["file", "line", "column", "pointer"] }, AgentSpec: { type: "object", required: ["name", "kind"], properties: { name: { type: "string" }, kind: { enum: ["program", "unbound"] }, command: { type: "array", items: { type: "string" } }, prompt: { enum: ["stdin", "argument", "file"] }, cwd: { type: "string" }, env: { type: "array", items: { type: "string" } }, timeoutSeconds: { type: "number" }, ceiling: { type: "object", properties: { tokens: { type: "integer" }, costUsd: { type: "number" } }, closed: ["tokens", "costUsd"] }, output: { type: "object", required: ["format"], properties: { format: { enum: ["json"] }, text: { type: "string" }, costUsd: { type: "string" }, inputTokens: { type: "string" }, outputTokens: { type: "string" } }, closed: ["format", "text", "costUsd", "inputTokens", "outputTokens"] }, model: { type: "string" }, vendor: { type: "string" }, interrupted: { enum: ["ask", "retry"] }, place: { $ref: "#/$defs/Place" }, scripted: { type: "boolean" } }, closed: ["name", "kind", "command", "prompt", "cwd", "env", "timeoutSeconds", "ceiling", "output", "model", "vendor", "interrupted", "place", "scripted"] }, When: { type: "object", required: ["choice", "is"], properties: { choice: { type: "string" }, is: { type: "boolean" } }, closed: ["choice", "is"] }, Task: { type: "object", required: ["id", "label", "agent", "prompt", "after", "maker", "place"], properties: { id: { type: "string", pattern: "^[a-z0-9][a-z0-9_-]*$" }, label: { type: "string" }, agent: { type: "string" }, prompt: { type: "string" }, model: { type: "string" }, skill: { type: "string" }, connectors: { type: "array", items: { type: "string" } }, after: { type: "array", items: { type: "string" } }, when: { $ref: "#/$defs/When" }, maker: { type: "boolean" }, place: { $ref: "#/$defs/Place" } }, closed: ["id", "label", "agent", "prompt", "model", "skill", "connectors", "after", "when", "maker", "place"] }, Choice: { type: "object", required: ["id", "expression", "after", "place"], properties: { id: { type: "string" }, expression: { type: "string" }, after: { type: "array", items: { type: "string" } }, when: { $ref: "#/$defs/When" }, place: { $ref: "#/$defs/Place" } }, closed: ["id", "expression", "after", "when", "place"] }, CheckSpec: { type: "object", required: ["id", "label", "kind", "of", "criteria", "place"], properties: { id: { type: "string", pattern: "^[a-z0-9][a-z0-9_-]*$" }, label: { type: "string" }, kind: { enum: ["command", "agent"] }, of: { type: "array", items: { type: "string" } }, criteria: { type: "array", items: { type: "string" } }, command: { type: "array", items: { type: "string" } }, cwd: { type: "string" }, env: { type: "array", items: { type: "string" } }, timeoutSeconds: { type: "number" }, writes: { type: "array", items: { type: "string" } }, agent: { type: "string" }, independence: { enum: ["same-agent", "same-model", "same-vendor", "other"] }, place: { $ref: "#/$defs/Place" } }, closed: ["id", "label", "kind", "of", "criteria", "command", "cwd", "env", "timeoutSeconds", "writes", "agent", "independence", "place"] }, Rounds: { type: "object", required: ["max", "retry", "onExhausted"], properties: { max: { type: "integer", minimum: 1 }, retry: { type: "boolean" }, onExhausted: { enum: ["ask", "fail"] }, place: { $ref: "#/$defs/Place" } }, closed: ["max", "retry", "onExhausted", "place"] }, Limit: { type: "object", required: ["unit", "max", "origin"], properties: { unit: { enum: ["iterations", "seconds", "tokens", "usd"] }, max: { type: "number", exclusiveMinimum: 0 }, origin: { enum: ["loop", "project", "command-line"] }, place: { $ref: "#/$defs/Place" } }, closed: ["unit", "max", "origin", "place"] }, MemorySpec: { type: "object", required: ["store", "persistence", "origin"], properties: { store: { enum: ["filesystem", "memory", "claude"] }, path: { type: "string" }, persistence: { enum: ["full", "summary", "minimal"] }, origin: { enum: ["loop", "project"] }, place: { $ref: "#/$defs/Place" } }, closed: ["store", "path", "persistence", "origin", "place"] } }, closed: ["planVersion", "name", "description", "dialect", "source", "trigger", "agents", "tasks", "choices", "checks", "rounds", "limits", "memory", "maxParallel"] }, schema27 = ["path", "digest"], schema28 = ["type", "event", "cron"], schema49 = ["planVersion", "name", "description", "dialect", "source", "trigger", "agents", "tasks", "choices", "checks", "rounds", "limits", "memory", "maxParallel"], schema29 = { type: "object", required: ["name", "kind"], properties: { name: { type: "string" }, kind: { enum: ["program", "unbound"] }, command: { type: "array", items: { type: "string" } }, prompt: { enum: ["stdin", "argument", "file"] }, cwd: { type: "string" }, env: { type: "array", items: { type: "string" } }, timeoutSeconds: { type: "number" }, ceiling: { type: "object", properties: { tokens: { type: "integer" }, costUsd: { type: "number" } }, closed: ["tokens", "costUsd"] }, output: { type: "object", required: ["format"], properties: { format: { enum: ["json"] }, text: { type: "string" }, costUsd: { type: "string" }, inputTokens: { type: "string" }, outputTokens: { type: "string" } }, closed: ["format", "text", "costUsd", "inputTokens", "outputTokens"] }, model: { type: "string" }, vendor: { type: "string" }, interrupted: { enum: ["ask", "retry"] }, place: { $ref: "#/$defs/Place" }, scripted: { type: "boolean" } }, closed: ["name", "kind", "command", "prompt", "cwd", "env", "timeoutSeconds", "ceiling", "output", "model", "vendor", "interrupted", "place", "scripted"] }, schema30 = ["tokens", "costUsd"], schema31 = ["format", "text", "costUsd", "inputTokens", "outputTokens"], schema34 = ["name", "kind", "command", "prompt", "cwd", "env", "timeoutSeconds", "ceiling", "output", "model", "vendor", "interrupted", "place", "scripted"];
var schema33 = ["file", "line", "column", "pointer"];
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.line === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.column === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.pointer === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pointer" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.file !== void 0 && typeof data.file != "string") {
      let err4 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.line !== void 0) {
      let data1 = data.line;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err5 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        let err6 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.column !== void 0) {
      let data2 = data.column;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err7 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
        let err8 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.pointer !== void 0 && typeof data.pointer != "string") {
      let err9 = { instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    for (let key0 in data)
      if (!schema33.includes(key0)) {
        let err10 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema33 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { props: { file: !0, line: !0, column: !0, pointer: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (!(data1 === "program" || data1 === "unbound")) {
        let err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema29.properties.kind.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.command !== void 0) {
      let data2 = data.command;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            let err4 = { instancePath: instancePath + "/command/" + i0, schemaPath: "#/properties/command/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
      } else {
        let err5 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.prompt !== void 0) {
      let data4 = data.prompt;
      if (!(data4 === "stdin" || data4 === "argument" || data4 === "file")) {
        let err6 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/enum", keyword: "enum", params: { allowedValues: schema29.properties.prompt.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.cwd !== void 0 && typeof data.cwd != "string") {
      let err7 = { instancePath: instancePath + "/cwd", schemaPath: "#/properties/cwd/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.env !== void 0) {
      let data6 = data.env;
      if (Array.isArray(data6)) {
        let len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data6[i1] != "string") {
            let err8 = { instancePath: instancePath + "/env/" + i1, schemaPath: "#/properties/env/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
      } else {
        let err9 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.timeoutSeconds !== void 0) {
      let data8 = data.timeoutSeconds;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        let err10 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.ceiling !== void 0) {
      let data9 = data.ceiling;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.tokens !== void 0) {
          let data10 = data9.tokens;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            let err11 = { instancePath: instancePath + "/ceiling/tokens", schemaPath: "#/properties/ceiling/properties/tokens/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data9.costUsd !== void 0) {
          let data11 = data9.costUsd;
          if (!(typeof data11 == "number" && isFinite(data11))) {
            let err12 = { instancePath: instancePath + "/ceiling/costUsd", schemaPath: "#/properties/ceiling/properties/costUsd/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        for (let key0 in data9)
          if (!schema30.includes(key0)) {
            let err13 = { instancePath: instancePath + "/ceiling", schemaPath: "#/properties/ceiling/closed", keyword: "closed", params: { key: key0, known: schema30 } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
      } else {
        let err14 = { instancePath: instancePath + "/ceiling", schemaPath: "#/properties/ceiling/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.output !== void 0) {
      let data12 = data.output;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.format === void 0) {
          let err15 = { instancePath: instancePath + "/output", schemaPath: "#/properties/output/required", keyword: "required", params: { missingProperty: "format" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data12.format !== void 0 && data12.format !== "json") {
          let err16 = { instancePath: instancePath + "/output/format", schemaPath: "#/properties/output/properties/format/enum", keyword: "enum", params: { allowedValues: schema29.properties.output.properties.format.enum } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data12.text !== void 0 && typeof data12.text != "string") {
          let err17 = { instancePath: instancePath + "/output/text", schemaPath: "#/properties/output/properties/text/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data12.costUsd !== void 0 && typeof data12.costUsd != "string") {
          let err18 = { instancePath: instancePath + "/output/costUsd", schemaPath: "#/properties/output/properties/costUsd/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data12.inputTokens !== void 0 && typeof data12.inputTokens != "string") {
          let err19 = { instancePath: instancePath + "/output/inputTokens", schemaPath: "#/properties/output/properties/inputTokens/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data12.outputTokens !== void 0 && typeof data12.outputTokens != "string") {
          let err20 = { instancePath: instancePath + "/output/outputTokens", schemaPath: "#/properties/output/properties/outputTokens/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        for (let key1 in data12)
          if (!schema31.includes(key1)) {
            let err21 = { instancePath: instancePath + "/output", schemaPath: "#/properties/output/closed", keyword: "closed", params: { key: key1, known: schema31 } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
      } else {
        let err22 = { instancePath: instancePath + "/output", schemaPath: "#/properties/output/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.model !== void 0 && typeof data.model != "string") {
      let err23 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.vendor !== void 0 && typeof data.vendor != "string") {
      let err24 = { instancePath: instancePath + "/vendor", schemaPath: "#/properties/vendor/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.interrupted !== void 0) {
      let data20 = data.interrupted;
      if (!(data20 === "ask" || data20 === "retry")) {
        let err25 = { instancePath: instancePath + "/interrupted", schemaPath: "#/properties/interrupted/enum", keyword: "enum", params: { allowedValues: schema29.properties.interrupted.enum } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.place !== void 0 && (validate59(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.scripted !== void 0 && typeof data.scripted != "boolean") {
      let err26 = { instancePath: instancePath + "/scripted", schemaPath: "#/properties/scripted/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    for (let key2 in data)
      if (!schema34.includes(key2)) {
        let err27 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key2, known: schema34 } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
  } else {
    let err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: { name: !0, kind: !0, command: !0, prompt: !0, cwd: !0, env: !0, timeoutSeconds: !0, ceiling: !0, output: !0, model: !0, vendor: !0, interrupted: !0, place: !0, scripted: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema38 = ["id", "label", "agent", "prompt", "model", "skill", "connectors", "after", "when", "maker", "place"], pattern3 = new RegExp("^[a-z0-9][a-z0-9_-]*$", "u");
var schema37 = ["choice", "is"];
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.choice === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "choice" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.is === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.choice !== void 0 && typeof data.choice != "string") {
      let err2 = { instancePath: instancePath + "/choice", schemaPath: "#/properties/choice/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.is !== void 0 && typeof data.is != "boolean") {
      let err3 = { instancePath: instancePath + "/is", schemaPath: "#/properties/is/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!schema37.includes(key0)) {
        let err4 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema37 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: { choice: !0, is: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.label === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.agent === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agent" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.prompt === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.after === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.maker === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maker" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.place === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern3.test(data0)) {
          let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.label !== void 0 && typeof data.label != "string") {
      let err9 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.agent !== void 0 && typeof data.agent != "string") {
      let err10 = { instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.prompt !== void 0 && typeof data.prompt != "string") {
      let err11 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.model !== void 0 && typeof data.model != "string") {
      let err12 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.skill !== void 0 && typeof data.skill != "string") {
      let err13 = { instancePath: instancePath + "/skill", schemaPath: "#/properties/skill/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.connectors !== void 0) {
      let data6 = data.connectors;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data6[i0] != "string") {
            let err14 = { instancePath: instancePath + "/connectors/" + i0, schemaPath: "#/properties/connectors/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
      } else {
        let err15 = { instancePath: instancePath + "/connectors", schemaPath: "#/properties/connectors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.after !== void 0) {
      let data8 = data.after;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data8[i1] != "string") {
            let err16 = { instancePath: instancePath + "/after/" + i1, schemaPath: "#/properties/after/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
      } else {
        let err17 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.when !== void 0 && (validate63(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.maker !== void 0 && typeof data.maker != "boolean") {
      let err18 = { instancePath: instancePath + "/maker", schemaPath: "#/properties/maker/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    data.place !== void 0 && (validate59(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
    for (let key0 in data)
      if (!schema38.includes(key0)) {
        let err19 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema38 } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { props: { id: !0, label: !0, agent: !0, prompt: !0, model: !0, skill: !0, connectors: !0, after: !0, when: !0, maker: !0, place: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema40 = ["id", "expression", "after", "when", "place"];
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.expression === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expression" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.after === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.place === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.expression !== void 0 && typeof data.expression != "string") {
      let err5 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.after !== void 0) {
      let data2 = data.after;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            let err6 = { instancePath: instancePath + "/after/" + i0, schemaPath: "#/properties/after/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
      } else {
        let err7 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.when !== void 0 && (validate63(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.place !== void 0 && (validate59(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
    for (let key0 in data)
      if (!schema40.includes(key0)) {
        let err8 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema40 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { props: { id: !0, expression: !0, after: !0, when: !0, place: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema41 = { type: "object", required: ["id", "label", "kind", "of", "criteria", "place"], properties: { id: { type: "string", pattern: "^[a-z0-9][a-z0-9_-]*$" }, label: { type: "string" }, kind: { enum: ["command", "agent"] }, of: { type: "array", items: { type: "string" } }, criteria: { type: "array", items: { type: "string" } }, command: { type: "array", items: { type: "string" } }, cwd: { type: "string" }, env: { type: "array", items: { type: "string" } }, timeoutSeconds: { type: "number" }, writes: { type: "array", items: { type: "string" } }, agent: { type: "string" }, independence: { enum: ["same-agent", "same-model", "same-vendor", "other"] }, place: { $ref: "#/$defs/Place" } }, closed: ["id", "label", "kind", "of", "criteria", "command", "cwd", "env", "timeoutSeconds", "writes", "agent", "independence", "place"] }, schema42 = ["id", "label", "kind", "of", "criteria", "command", "cwd", "env", "timeoutSeconds", "writes", "agent", "independence", "place"];
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.label === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.kind === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.of === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "of" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.criteria === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "criteria" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.place === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern3.test(data0)) {
          let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.label !== void 0 && typeof data.label != "string") {
      let err8 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.kind !== void 0) {
      let data2 = data.kind;
      if (!(data2 === "command" || data2 === "agent")) {
        let err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema41.properties.kind.enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.of !== void 0) {
      let data3 = data.of;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data3[i0] != "string") {
            let err10 = { instancePath: instancePath + "/of/" + i0, schemaPath: "#/properties/of/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
      } else {
        let err11 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.criteria !== void 0) {
      let data5 = data.criteria;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data5[i1] != "string") {
            let err12 = { instancePath: instancePath + "/criteria/" + i1, schemaPath: "#/properties/criteria/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
      } else {
        let err13 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.command !== void 0) {
      let data7 = data.command;
      if (Array.isArray(data7)) {
        let len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data7[i2] != "string") {
            let err14 = { instancePath: instancePath + "/command/" + i2, schemaPath: "#/properties/command/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
      } else {
        let err15 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.cwd !== void 0 && typeof data.cwd != "string") {
      let err16 = { instancePath: instancePath + "/cwd", schemaPath: "#/properties/cwd/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.env !== void 0) {
      let data10 = data.env;
      if (Array.isArray(data10)) {
        let len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data10[i3] != "string") {
            let err17 = { instancePath: instancePath + "/env/" + i3, schemaPath: "#/properties/env/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
      } else {
        let err18 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.timeoutSeconds !== void 0) {
      let data12 = data.timeoutSeconds;
      if (!(typeof data12 == "number" && isFinite(data12))) {
        let err19 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.writes !== void 0) {
      let data13 = data.writes;
      if (Array.isArray(data13)) {
        let len4 = data13.length;
        for (let i4 = 0; i4 < len4; i4++)
          if (typeof data13[i4] != "string") {
            let err20 = { instancePath: instancePath + "/writes/" + i4, schemaPath: "#/properties/writes/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
      } else {
        let err21 = { instancePath: instancePath + "/writes", schemaPath: "#/properties/writes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.agent !== void 0 && typeof data.agent != "string") {
      let err22 = { instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.independence !== void 0) {
      let data16 = data.independence;
      if (!(data16 === "same-agent" || data16 === "same-model" || data16 === "same-vendor" || data16 === "other")) {
        let err23 = { instancePath: instancePath + "/independence", schemaPath: "#/properties/independence/enum", keyword: "enum", params: { allowedValues: schema41.properties.independence.enum } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    data.place !== void 0 && (validate59(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
    for (let key0 in data)
      if (!schema42.includes(key0)) {
        let err24 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema42 } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = { props: { id: !0, label: !0, kind: !0, of: !0, criteria: !0, command: !0, cwd: !0, env: !0, timeoutSeconds: !0, writes: !0, agent: !0, independence: !0, place: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema43 = { type: "object", required: ["max", "retry", "onExhausted"], properties: { max: { type: "integer", minimum: 1 }, retry: { type: "boolean" }, onExhausted: { enum: ["ask", "fail"] }, place: { $ref: "#/$defs/Place" } }, closed: ["max", "retry", "onExhausted", "place"] }, schema44 = ["max", "retry", "onExhausted", "place"];
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.max === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.retry === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retry" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.onExhausted === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "onExhausted" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.max !== void 0) {
      let data0 = data.max;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
        let err4 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.retry !== void 0 && typeof data.retry != "boolean") {
      let err5 = { instancePath: instancePath + "/retry", schemaPath: "#/properties/retry/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.onExhausted !== void 0) {
      let data2 = data.onExhausted;
      if (!(data2 === "ask" || data2 === "fail")) {
        let err6 = { instancePath: instancePath + "/onExhausted", schemaPath: "#/properties/onExhausted/enum", keyword: "enum", params: { allowedValues: schema43.properties.onExhausted.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.place !== void 0 && (validate59(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
    for (let key0 in data)
      if (!schema44.includes(key0)) {
        let err7 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema44 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = { props: { max: !0, retry: !0, onExhausted: !0, place: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema45 = { type: "object", required: ["unit", "max", "origin"], properties: { unit: { enum: ["iterations", "seconds", "tokens", "usd"] }, max: { type: "number", exclusiveMinimum: 0 }, origin: { enum: ["loop", "project", "command-line"] }, place: { $ref: "#/$defs/Place" } }, closed: ["unit", "max", "origin", "place"] }, schema46 = ["unit", "max", "origin", "place"];
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unit === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.max === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.origin === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.unit !== void 0) {
      let data0 = data.unit;
      if (!(data0 === "iterations" || data0 === "seconds" || data0 === "tokens" || data0 === "usd")) {
        let err3 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: schema45.properties.unit.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.max !== void 0) {
      let data1 = data.max;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 <= 0 || isNaN(data1)) {
          let err4 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.origin !== void 0) {
      let data2 = data.origin;
      if (!(data2 === "loop" || data2 === "project" || data2 === "command-line")) {
        let err6 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: schema45.properties.origin.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.place !== void 0 && (validate59(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
    for (let key0 in data)
      if (!schema46.includes(key0)) {
        let err7 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema46 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { props: { unit: !0, max: !0, origin: !0, place: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema47 = { type: "object", required: ["store", "persistence", "origin"], properties: { store: { enum: ["filesystem", "memory", "claude"] }, path: { type: "string" }, persistence: { enum: ["full", "summary", "minimal"] }, origin: { enum: ["loop", "project"] }, place: { $ref: "#/$defs/Place" } }, closed: ["store", "path", "persistence", "origin", "place"] }, schema48 = ["store", "path", "persistence", "origin", "place"];
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.store === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "store" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.persistence === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "persistence" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.origin === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.store !== void 0) {
      let data0 = data.store;
      if (!(data0 === "filesystem" || data0 === "memory" || data0 === "claude")) {
        let err3 = { instancePath: instancePath + "/store", schemaPath: "#/properties/store/enum", keyword: "enum", params: { allowedValues: schema47.properties.store.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.path !== void 0 && typeof data.path != "string") {
      let err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.persistence !== void 0) {
      let data2 = data.persistence;
      if (!(data2 === "full" || data2 === "summary" || data2 === "minimal")) {
        let err5 = { instancePath: instancePath + "/persistence", schemaPath: "#/properties/persistence/enum", keyword: "enum", params: { allowedValues: schema47.properties.persistence.enum } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.origin !== void 0) {
      let data3 = data.origin;
      if (!(data3 === "loop" || data3 === "project")) {
        let err6 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: schema47.properties.origin.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.place !== void 0 && (validate59(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
    for (let key0 in data)
      if (!schema48.includes(key0)) {
        let err7 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema48 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { props: { store: !0, path: !0, persistence: !0, origin: !0, place: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.planVersion === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "planVersion" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.dialect === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dialect" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.source === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.trigger === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trigger" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.agents === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agents" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.tasks === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tasks" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.choices === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "choices" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.checks === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checks" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.rounds === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rounds" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.limits === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limits" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.memory === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "memory" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.maxParallel === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maxParallel" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.planVersion !== void 0 && data.planVersion !== 1) {
      let err13 = { instancePath: instancePath + "/planVersion", schemaPath: "#/properties/planVersion/const", keyword: "const", params: { allowedValue: 1 } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err14 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err15 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.dialect !== void 0 && data.dialect !== "loopkit") {
      let err16 = { instancePath: instancePath + "/dialect", schemaPath: "#/properties/dialect/enum", keyword: "enum", params: { allowedValues: schema26.properties.dialect.enum } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.source !== void 0) {
      let data4 = data.source;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.path === void 0) {
          let err17 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "path" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data4.digest === void 0) {
          let err18 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "digest" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data4.path !== void 0 && typeof data4.path != "string") {
          let err19 = { instancePath: instancePath + "/source/path", schemaPath: "#/properties/source/properties/path/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data4.digest !== void 0 && typeof data4.digest != "string") {
          let err20 = { instancePath: instancePath + "/source/digest", schemaPath: "#/properties/source/properties/digest/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        for (let key0 in data4)
          if (!schema27.includes(key0)) {
            let err21 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/closed", keyword: "closed", params: { key: key0, known: schema27 } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
      } else {
        let err22 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.trigger !== void 0) {
      let data7 = data.trigger;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.type === void 0) {
          let err23 = { instancePath: instancePath + "/trigger", schemaPath: "#/properties/trigger/required", keyword: "required", params: { missingProperty: "type" } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data7.type !== void 0 && typeof data7.type != "string") {
          let err24 = { instancePath: instancePath + "/trigger/type", schemaPath: "#/properties/trigger/properties/type/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data7.event !== void 0 && typeof data7.event != "string") {
          let err25 = { instancePath: instancePath + "/trigger/event", schemaPath: "#/properties/trigger/properties/event/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data7.cron !== void 0 && typeof data7.cron != "string") {
          let err26 = { instancePath: instancePath + "/trigger/cron", schemaPath: "#/properties/trigger/properties/cron/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        for (let key1 in data7)
          if (!schema28.includes(key1)) {
            let err27 = { instancePath: instancePath + "/trigger", schemaPath: "#/properties/trigger/closed", keyword: "closed", params: { key: key1, known: schema28 } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
      } else {
        let err28 = { instancePath: instancePath + "/trigger", schemaPath: "#/properties/trigger/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.agents !== void 0) {
      let data11 = data.agents;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11))
        for (let key2 in data11)
          validate58(data11[key2], { instancePath: instancePath + "/agents/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data11, parentDataProperty: key2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
      else {
        let err29 = { instancePath: instancePath + "/agents", schemaPath: "#/properties/agents/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.tasks !== void 0) {
      let data13 = data.tasks;
      if (Array.isArray(data13)) {
        let len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate62(data13[i0], { instancePath: instancePath + "/tasks/" + i0, parentData: data13, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
      } else {
        let err30 = { instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.choices !== void 0) {
      let data15 = data.choices;
      if (Array.isArray(data15)) {
        let len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate67(data15[i1], { instancePath: instancePath + "/choices/" + i1, parentData: data15, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
      } else {
        let err31 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.checks !== void 0) {
      let data17 = data.checks;
      if (Array.isArray(data17)) {
        let len2 = data17.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate71(data17[i2], { instancePath: instancePath + "/checks/" + i2, parentData: data17, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
      } else {
        let err32 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.rounds !== void 0 && (validate74(data.rounds, { instancePath: instancePath + "/rounds", parentData: data, parentDataProperty: "rounds", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.limits !== void 0) {
      let data20 = data.limits;
      if (Array.isArray(data20)) {
        let len3 = data20.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate77(data20[i3], { instancePath: instancePath + "/limits/" + i3, parentData: data20, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length);
      } else {
        let err33 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.memory !== void 0) {
      let data22 = data.memory, _errs39 = errors, valid12 = !1, _errs40 = errors;
      validate80(data22, { instancePath: instancePath + "/memory", parentData: data, parentDataProperty: "memory", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
      var _valid0 = _errs40 === errors;
      if (valid12 = valid12 || _valid0, _valid0) {
        var props0 = {};
        props0.store = !0, props0.path = !0, props0.persistence = !0, props0.origin = !0, props0.place = !0;
      }
      let _errs41 = errors;
      if (data22 !== null) {
        let err34 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      var _valid0 = _errs41 === errors;
      if (valid12 = valid12 || _valid0, valid12)
        errors = _errs39, vErrors !== null && (_errs39 ? vErrors.length = _errs39 : vErrors = null);
      else {
        let err35 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.maxParallel !== void 0) {
      let data23 = data.maxParallel;
      if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
        let err36 = { instancePath: instancePath + "/maxParallel", schemaPath: "#/properties/maxParallel/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      if (typeof data23 == "number" && isFinite(data23) && (data23 < 1 || isNaN(data23))) {
        let err37 = { instancePath: instancePath + "/maxParallel", schemaPath: "#/properties/maxParallel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    for (let key3 in data)
      if (!schema49.includes(key3)) {
        let err38 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key3, known: schema49 } };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
  } else {
    let err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { props: { planVersion: !0, name: !0, description: !0, dialect: !0, source: !0, trigger: !0, agents: !0, tasks: !0, choices: !0, checks: !0, rounds: !0, limits: !0, memory: !0, maxParallel: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.formatVersion === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "formatVersion" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.run === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.createdAt === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.simulated === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "simulated" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.root === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "root" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.plan === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.planDigest === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "planDigest" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.inputs === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inputs" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.formatVersion !== void 0 && data.formatVersion !== 1) {
      let err8 = { instancePath: instancePath + "/formatVersion", schemaPath: "#/properties/formatVersion/const", keyword: "const", params: { allowedValue: 1 } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.run !== void 0 && typeof data.run != "string") {
      let err9 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.createdAt !== void 0 && typeof data.createdAt != "string") {
      let err10 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.simulated !== void 0 && typeof data.simulated != "boolean") {
      let err11 = { instancePath: instancePath + "/simulated", schemaPath: "#/properties/simulated/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.seed !== void 0) {
      let data4 = data.seed;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err12 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.root !== void 0 && typeof data.root != "string") {
      let err13 = { instancePath: instancePath + "/root", schemaPath: "#/properties/root/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.plan !== void 0 && (validate57(data.plan, { instancePath: instancePath + "/plan", parentData: data, parentDataProperty: "plan", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.planDigest !== void 0 && typeof data.planDigest != "string") {
      let err14 = { instancePath: instancePath + "/planDigest", schemaPath: "#/properties/planDigest/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.inputs !== void 0) {
      let data8 = data.inputs;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
        let err15 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    for (let key0 in data)
      if (!schema50.includes(key0)) {
        let err16 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema50 } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: { formatVersion: !0, run: !0, createdAt: !0, simulated: !0, seed: !0, root: !0, plan: !0, planDigest: !0, inputs: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateMemory = validate84, schema51 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "loop:memory", type: "object", required: ["formatVersion", "loop", "run", "at", "persistence", "outcome", "rounds"], properties: { formatVersion: { const: 1 }, loop: { type: "string" }, run: { type: "string" }, at: { type: "string" }, persistence: { enum: ["full", "summary", "minimal"] }, outcome: { type: "string" }, rounds: { type: "integer" }, verdicts: { type: "array", items: { type: "object", required: ["check", "verdict", "evidence"], properties: { check: { type: "string" }, verdict: { type: "string" }, evidence: { type: "string" } }, closed: ["check", "verdict", "evidence"] } }, outputs: { type: "array", items: { type: "object", required: ["task", "text"], properties: { task: { type: "string" }, text: { type: "string" } }, closed: ["task", "text"] } } }, closed: ["formatVersion", "loop", "run", "at", "persistence", "outcome", "rounds", "verdicts", "outputs"] }, schema52 = ["check", "verdict", "evidence"], schema53 = ["task", "text"], schema54 = ["formatVersion", "loop", "run", "at", "persistence", "outcome", "rounds", "verdicts", "outputs"];
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.formatVersion === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "formatVersion" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.loop === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "loop" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.run === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.at === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.persistence === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "persistence" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.outcome === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.rounds === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rounds" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.formatVersion !== void 0 && data.formatVersion !== 1) {
      let err7 = { instancePath: instancePath + "/formatVersion", schemaPath: "#/properties/formatVersion/const", keyword: "const", params: { allowedValue: 1 } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.loop !== void 0 && typeof data.loop != "string") {
      let err8 = { instancePath: instancePath + "/loop", schemaPath: "#/properties/loop/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.run !== void 0 && typeof data.run != "string") {
      let err9 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      let err10 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.persistence !== void 0) {
      let data4 = data.persistence;
      if (!(data4 === "full" || data4 === "summary" || data4 === "minimal")) {
        let err11 = { instancePath: instancePath + "/persistence", schemaPath: "#/properties/persistence/enum", keyword: "enum", params: { allowedValues: schema51.properties.persistence.enum } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.outcome !== void 0 && typeof data.outcome != "string") {
      let err12 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.rounds !== void 0) {
      let data6 = data.rounds;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err13 = { instancePath: instancePath + "/rounds", schemaPath: "#/properties/rounds/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.verdicts !== void 0) {
      let data7 = data.verdicts;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.check === void 0) {
              let err14 = { instancePath: instancePath + "/verdicts/" + i0, schemaPath: "#/properties/verdicts/items/required", keyword: "required", params: { missingProperty: "check" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data8.verdict === void 0) {
              let err15 = { instancePath: instancePath + "/verdicts/" + i0, schemaPath: "#/properties/verdicts/items/required", keyword: "required", params: { missingProperty: "verdict" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data8.evidence === void 0) {
              let err16 = { instancePath: instancePath + "/verdicts/" + i0, schemaPath: "#/properties/verdicts/items/required", keyword: "required", params: { missingProperty: "evidence" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data8.check !== void 0 && typeof data8.check != "string") {
              let err17 = { instancePath: instancePath + "/verdicts/" + i0 + "/check", schemaPath: "#/properties/verdicts/items/properties/check/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data8.verdict !== void 0 && typeof data8.verdict != "string") {
              let err18 = { instancePath: instancePath + "/verdicts/" + i0 + "/verdict", schemaPath: "#/properties/verdicts/items/properties/verdict/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data8.evidence !== void 0 && typeof data8.evidence != "string") {
              let err19 = { instancePath: instancePath + "/verdicts/" + i0 + "/evidence", schemaPath: "#/properties/verdicts/items/properties/evidence/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            for (let key0 in data8)
              if (!schema52.includes(key0)) {
                let err20 = { instancePath: instancePath + "/verdicts/" + i0, schemaPath: "#/properties/verdicts/items/closed", keyword: "closed", params: { key: key0, known: schema52 } };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
          } else {
            let err21 = { instancePath: instancePath + "/verdicts/" + i0, schemaPath: "#/properties/verdicts/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/verdicts", schemaPath: "#/properties/verdicts/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.outputs !== void 0) {
      let data12 = data.outputs;
      if (Array.isArray(data12)) {
        let len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data13 = data12[i1];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.task === void 0) {
              let err23 = { instancePath: instancePath + "/outputs/" + i1, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "task" } };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (data13.text === void 0) {
              let err24 = { instancePath: instancePath + "/outputs/" + i1, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "text" } };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data13.task !== void 0 && typeof data13.task != "string") {
              let err25 = { instancePath: instancePath + "/outputs/" + i1 + "/task", schemaPath: "#/properties/outputs/items/properties/task/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (data13.text !== void 0 && typeof data13.text != "string") {
              let err26 = { instancePath: instancePath + "/outputs/" + i1 + "/text", schemaPath: "#/properties/outputs/items/properties/text/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            for (let key1 in data13)
              if (!schema53.includes(key1)) {
                let err27 = { instancePath: instancePath + "/outputs/" + i1, schemaPath: "#/properties/outputs/items/closed", keyword: "closed", params: { key: key1, known: schema53 } };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
          } else {
            let err28 = { instancePath: instancePath + "/outputs/" + i1, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
      } else {
        let err29 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    for (let key2 in data)
      if (!schema54.includes(key2)) {
        let err30 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key2, known: schema54 } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
  } else {
    let err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
  }
  return validate84.errors = vErrors, errors === 0;
}
validate84.evaluated = { props: { formatVersion: !0, loop: !0, run: !0, at: !0, persistence: !0, outcome: !0, rounds: !0, verdicts: !0, outputs: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  validateAnswer,
  validateMemory,
  validateRun,
  validateVerdict
};
