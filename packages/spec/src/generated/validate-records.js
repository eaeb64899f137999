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
var validateVerdict = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "loop:verdict", type: "object", required: ["verdict", "criteria"], properties: { verdict: { enum: ["pass", "fail", "inconclusive"] }, score: { type: "number", minimum: 0, maximum: 1 }, criteria: { type: "array", items: { $ref: "#/$defs/Criterion" }, minItems: 1 }, codes: { type: "array", items: { type: "string" } }, summary: { type: "string" } }, $defs: { Criterion: { type: "object", required: ["criterion", "verdict", "evidence"], properties: { criterion: { type: "string" }, verdict: { enum: ["pass", "fail", "inconclusive"] }, evidence: { type: "string", minLength: 1 }, mark: { type: "number" } }, closed: ["criterion", "verdict", "evidence", "mark"] } }, closed: ["verdict", "score", "criteria", "codes", "summary"] }, schema22 = ["verdict", "score", "criteria", "codes", "summary"], schema20 = { type: "object", required: ["criterion", "verdict", "evidence"], properties: { criterion: { type: "string" }, verdict: { enum: ["pass", "fail", "inconclusive"] }, evidence: { type: "string", minLength: 1 }, mark: { type: "number" } }, closed: ["criterion", "verdict", "evidence", "mark"] }, schema21 = ["criterion", "verdict", "evidence", "mark"], func1 = require_ucs2length().default;
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
    if (data.mark !== void 0) {
      let data3 = data.mark;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err7 = { instancePath: instancePath + "/mark", schemaPath: "#/properties/mark/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    for (let key0 in data)
      if (!schema21.includes(key0)) {
        let err8 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema21 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: { criterion: !0, verdict: !0, evidence: !0, mark: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
    if (data.codes !== void 0) {
      let data4 = data.codes;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data4[i1] != "string") {
            let err8 = { instancePath: instancePath + "/codes/" + i1, schemaPath: "#/properties/codes/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
      } else {
        let err9 = { instancePath: instancePath + "/codes", schemaPath: "#/properties/codes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.summary !== void 0 && typeof data.summary != "string") {
      let err10 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (let key0 in data)
      if (!schema22.includes(key0)) {
        let err11 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema22 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { verdict: !0, score: !0, criteria: !0, codes: !0, summary: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateMarks = validate55, schema23 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "loop:marks", type: "object", required: ["criteria"], properties: { criteria: { type: "array", items: { type: "object", required: ["criterion", "mark", "evidence"], properties: { criterion: { type: "string" }, mark: { type: "number" }, evidence: { type: "string", minLength: 1 }, verdict: { enum: ["pass", "fail", "inconclusive"] } }, closed: ["criterion", "mark", "evidence", "verdict"] }, minItems: 1 }, codes: { type: "array", items: { type: "string" } }, summary: { type: "string" }, verdict: { enum: ["pass", "fail", "inconclusive"] }, score: { type: "number" } }, closed: ["criteria", "codes", "summary", "verdict", "score"] }, schema24 = ["criterion", "mark", "evidence", "verdict"], schema25 = ["criteria", "codes", "summary", "verdict", "score"];
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.criteria === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "criteria" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.criteria !== void 0) {
      let data0 = data.criteria;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err1 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.criterion === void 0) {
              let err2 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/properties/criteria/items/required", keyword: "required", params: { missingProperty: "criterion" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.mark === void 0) {
              let err3 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/properties/criteria/items/required", keyword: "required", params: { missingProperty: "mark" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.evidence === void 0) {
              let err4 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/properties/criteria/items/required", keyword: "required", params: { missingProperty: "evidence" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.criterion !== void 0 && typeof data1.criterion != "string") {
              let err5 = { instancePath: instancePath + "/criteria/" + i0 + "/criterion", schemaPath: "#/properties/criteria/items/properties/criterion/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data1.mark !== void 0) {
              let data3 = data1.mark;
              if (!(typeof data3 == "number" && isFinite(data3))) {
                let err6 = { instancePath: instancePath + "/criteria/" + i0 + "/mark", schemaPath: "#/properties/criteria/items/properties/mark/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
            if (data1.evidence !== void 0) {
              let data4 = data1.evidence;
              if (typeof data4 == "string") {
                if (func1(data4) < 1) {
                  let err7 = { instancePath: instancePath + "/criteria/" + i0 + "/evidence", schemaPath: "#/properties/criteria/items/properties/evidence/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                }
              } else {
                let err8 = { instancePath: instancePath + "/criteria/" + i0 + "/evidence", schemaPath: "#/properties/criteria/items/properties/evidence/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
            if (data1.verdict !== void 0) {
              let data5 = data1.verdict;
              if (!(data5 === "pass" || data5 === "fail" || data5 === "inconclusive")) {
                let err9 = { instancePath: instancePath + "/criteria/" + i0 + "/verdict", schemaPath: "#/properties/criteria/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema23.properties.criteria.items.properties.verdict.enum } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
            for (let key0 in data1)
              if (!schema24.includes(key0)) {
                let err10 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/properties/criteria/items/closed", keyword: "closed", params: { key: key0, known: schema24 } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
          } else {
            let err11 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/properties/criteria/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        let err12 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.codes !== void 0) {
      let data6 = data.codes;
      if (Array.isArray(data6)) {
        let len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data6[i1] != "string") {
            let err13 = { instancePath: instancePath + "/codes/" + i1, schemaPath: "#/properties/codes/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
      } else {
        let err14 = { instancePath: instancePath + "/codes", schemaPath: "#/properties/codes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.summary !== void 0 && typeof data.summary != "string") {
      let err15 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.verdict !== void 0) {
      let data9 = data.verdict;
      if (!(data9 === "pass" || data9 === "fail" || data9 === "inconclusive")) {
        let err16 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema23.properties.verdict.enum } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.score !== void 0) {
      let data10 = data.score;
      if (!(typeof data10 == "number" && isFinite(data10))) {
        let err17 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    for (let key1 in data)
      if (!schema25.includes(key1)) {
        let err18 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key1, known: schema25 } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { props: { criteria: !0, codes: !0, summary: !0, verdict: !0, score: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateAnswer = validate56;
var schema27 = ["formatVersion", "ask", "choice", "note", "answeredAt", "text", "digest"];
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
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
    if (data.text !== void 0 && typeof data.text != "string") {
      let err9 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.digest !== void 0 && typeof data.digest != "string") {
      let err10 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (let key0 in data)
      if (!schema27.includes(key0)) {
        let err11 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema27 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: { formatVersion: !0, ask: !0, choice: !0, note: !0, answeredAt: !0, text: !0, digest: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateRun = validate57;
var schema157 = ["run", "effect"], schema158 = ["name", "text"], schema159 = ["formatVersion", "run", "createdAt", "simulated", "seed", "root", "plan", "planDigest", "inputs", "parent", "handed"], schema29 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "loop:plan", type: "object", required: ["planVersion", "name", "dialect", "source", "trigger", "agents", "tasks", "choices", "checks", "rounds", "limits", "memory", "maxParallel"], properties: { planVersion: { const: 1 }, name: { type: "string" }, version: { type: "string" }, description: { type: "string" }, dialect: { enum: ["loopkit", "lss", "openloop"] }, source: { type: "object", required: ["path", "digest"], properties: { path: { type: "string" }, digest: { type: "string" } }, closed: ["path", "digest"] }, trigger: { type: "object", required: ["type"], properties: { type: { type: "string" }, event: { type: "string" }, cron: { type: "string" } }, closed: ["type", "event", "cron"] }, agents: { type: "object", additionalProperties: { $ref: "#/$defs/AgentSpec" } }, tasks: { type: "array", items: { $ref: "#/$defs/Task" } }, choices: { type: "array", items: { $ref: "#/$defs/Choice" } }, checks: { type: "array", items: { $ref: "#/$defs/CheckSpec" } }, rounds: { $ref: "#/$defs/Rounds" }, limits: { type: "array", items: { $ref: "#/$defs/Limit" } }, memory: { anyOf: [{ $ref: "#/$defs/MemorySpec" }, { type: "null" }] }, maxParallel: { type: "integer", minimum: 1 }, inputs: { type: "array", items: { $ref: "#/$defs/InputSpec" } }, metrics: { type: "array", items: { $ref: "#/$defs/MetricSpec" } }, routes: { type: "array", items: { $ref: "#/$defs/RouteSpec" } }, strategy: { $ref: "#/$defs/StrategySpec" }, stop: { $ref: "#/$defs/StopSpec" }, guards: { type: "array", items: { $ref: "#/$defs/GuardSpec" } }, furtherLimits: { type: "array", items: { $ref: "#/$defs/Limit" } }, composition: { $ref: "#/$defs/CompositionSpec" }, priceTable: { type: "string" }, sharedLimits: { type: "array", items: { $ref: "#/$defs/Limit" } }, workspace: { type: "string" }, home: { type: "string" }, variables: { type: "object", additionalProperties: { enum: ["home", "workspace", "iteration", "target", "last-error", "lessons"] } }, connectors: { type: "object", additionalProperties: { $ref: "#/$defs/ConnectorSpec" } }, checkpoint: { type: "object", required: ["dirty", "place"], properties: { dirty: { type: "boolean" }, place: { $ref: "#/$defs/Place" } }, closed: ["dirty", "place"] } }, $defs: { Place: { type: "object", required: ["file", "line", "column", "pointer"], properties: { file: { type: "string" }, line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 }, pointer: { type: "string" } }, closed: ["file", "line", "column", "pointer"] }, Irreversible: { type: "object", required: ["because", "place"], properties: { because: { type: "string" }, place: { $ref: "#/$defs/Place" } }, closed: ["because", "place"] }, AgentSpec: { type: "object", required: ["name", "kind"], properties: { name: { type: "string" }, kind: { enum: ["program", "model", "unbound"] }, command: { type: "array", items: { type: "string" } }, prompt: { enum: ["stdin", "argument", "file", "none"] }, cwd: { type: "string" }, env: { type: "array", items: { type: "string" } }, timeoutSeconds: { type: "number" }, ceiling: { type: "object", properties: { tokens: { type: "integer" }, costUsd: { type: "number" } }, closed: ["tokens", "costUsd"] }, output: { $ref: "loop:loopkit/project#/$defs/OutputMapping" }, model: { type: "string" }, vendor: { type: "string" }, interrupted: { enum: ["ask", "retry"] }, place: { $ref: "#/$defs/Place" }, scripted: { type: "boolean" }, price: { $ref: "loop:loopkit/project#/$defs/Price" }, sampling: { type: "object", required: [], properties: { temperature: { type: "number" }, topP: { type: "number" }, maxOutputTokens: { type: "integer", minimum: 1 } }, closed: ["temperature", "topP", "maxOutputTokens"] }, stallSeconds: { type: "number", exclusiveMinimum: 0 }, outOfMemory: { type: "array", items: { type: "string" } }, irreversible: { type: "boolean" }, provider: { enum: ["anthropic", "openai", "google", "mistral", "openai-compatible"] }, baseUrl: { type: "string" }, api: { enum: ["responses", "chat"] }, apiKeyEnv: { type: "string" }, headers: { type: "object", additionalProperties: { $ref: "loop:loopkit/project#/$defs/HeaderValue" } }, reasoningEffort: { enum: ["low", "medium", "high"] }, structuredOutput: { type: "boolean" }, preset: { type: "string" }, modelArgs: { type: "array", items: { type: "string" } }, schemaArgs: { type: "array", items: { type: "string" } }, variables: { type: "object", additionalProperties: { type: "string" } }, billing: { type: "object", required: ["lane"], properties: { lane: { enum: ["api", "subscription", "local", "unknown"] }, apiEnv: { type: "array", items: { type: "string" } } }, closed: ["lane", "apiEnv"] }, protocol: { enum: ["acp"] }, write: { type: "boolean" }, schemaStrict: { type: "boolean" }, tools: { type: "array", items: { type: "string" } }, toolSettings: { type: "object", additionalProperties: { $ref: "loop:loopkit/project#/$defs/Tool" } }, maxSteps: { type: "integer", minimum: 1 } }, closed: ["name", "kind", "command", "prompt", "cwd", "env", "timeoutSeconds", "ceiling", "output", "model", "vendor", "interrupted", "place", "scripted", "price", "sampling", "stallSeconds", "outOfMemory", "irreversible", "provider", "baseUrl", "api", "apiKeyEnv", "headers", "reasoningEffort", "structuredOutput", "preset", "modelArgs", "schemaArgs", "variables", "billing", "protocol", "write", "schemaStrict", "tools", "toolSettings", "maxSteps"] }, ConnectorSpec: { type: "object", required: ["name", "tools", "readOnly", "trustHints", "startSeconds", "timeoutSeconds", "place"], properties: { name: { type: "string" }, command: { type: "array", items: { type: "string" } }, cwd: { type: "string" }, env: { type: "array", items: { type: "string" } }, url: { type: "string" }, headers: { type: "object", additionalProperties: { $ref: "loop:loopkit/project#/$defs/HeaderValue" } }, tools: { type: "array", items: { type: "string" } }, readOnly: { type: "array", items: { type: "string" } }, trustHints: { type: "boolean" }, startSeconds: { type: "number", exclusiveMinimum: 0 }, timeoutSeconds: { type: "number", exclusiveMinimum: 0 }, place: { $ref: "#/$defs/Place" } }, closed: ["name", "command", "cwd", "env", "url", "headers", "tools", "readOnly", "trustHints", "startSeconds", "timeoutSeconds", "place"] }, When: { type: "object", required: ["choice", "is"], properties: { choice: { type: "string" }, is: { type: "boolean" } }, closed: ["choice", "is"] }, Task: { type: "object", required: ["id", "label", "agent", "prompt", "after", "maker", "place"], properties: { id: { type: "string", pattern: "^[a-z0-9][a-z0-9_-]*$" }, label: { type: "string" }, agent: { type: "string" }, prompt: { type: "string" }, model: { type: "string" }, skill: { type: "string" }, connectors: { type: "array", items: { type: "string" } }, after: { type: "array", items: { type: "string" } }, when: { $ref: "#/$defs/When" }, maker: { type: "boolean" }, place: { $ref: "#/$defs/Place" }, inputs: { type: "array", items: { $ref: "#/$defs/TaskInput" } }, output: { type: "object", required: ["name", "format"], properties: { name: { type: "string" }, format: { enum: ["text", "json", "markdown", "code", "binary"] }, schemaRef: { type: "string" } }, closed: ["name", "format", "schemaRef"] }, tools: { type: "array", items: { type: "string" } }, retries: { type: "integer", minimum: 0 }, timeoutSeconds: { type: "number", exclusiveMinimum: 0 }, tolerated: { type: "boolean" }, rejudges: { type: "array", items: { type: "string" } }, gates: { type: "object", required: ["onBreak", "place"], properties: { maxChangedFiles: { type: "integer", minimum: 0 }, maxChangedLines: { type: "integer", minimum: 0 }, protectedPaths: { type: "array", items: { type: "string" } }, onBreak: { enum: ["undo", "keep"] }, place: { $ref: "#/$defs/Place" } }, closed: ["maxChangedFiles", "maxChangedLines", "protectedPaths", "onBreak", "place"] }, irreversible: { $ref: "#/$defs/Irreversible" } }, closed: ["id", "label", "agent", "prompt", "model", "skill", "connectors", "after", "when", "maker", "place", "inputs", "output", "tools", "retries", "timeoutSeconds", "tolerated", "rejudges", "gates", "irreversible"] }, Choice: { type: "object", required: ["id", "expression", "after", "place"], properties: { id: { type: "string" }, label: { type: "string" }, expression: { type: "string" }, after: { type: "array", items: { type: "string" } }, when: { $ref: "#/$defs/When" }, place: { $ref: "#/$defs/Place" }, checks: { type: "array", items: { type: "string" } } }, closed: ["id", "label", "expression", "after", "when", "place", "checks"] }, CheckSpec: { type: "object", required: ["id", "label", "kind", "of", "criteria", "place"], properties: { id: { type: "string", pattern: "^[a-z0-9][a-z0-9_-]*$" }, label: { type: "string" }, kind: { enum: ["command", "function", "agent", "person"] }, of: { type: "array", items: { type: "string" } }, criteria: { type: "array", items: { type: "string" } }, command: { type: "array", items: { type: "string" } }, cwd: { type: "string" }, env: { type: "array", items: { type: "string" } }, timeoutSeconds: { type: "number" }, writes: { type: "array", items: { type: "string" } }, agent: { type: "string" }, independence: { enum: ["same-agent", "same-model", "same-vendor", "other"] }, place: { $ref: "#/$defs/Place" }, after: { type: "array", items: { type: "string" } }, function: { type: "string" }, config: {}, rubric: { type: "object", required: ["dimensions", "passThreshold"], properties: { dimensions: { type: "array", items: { type: "object", required: ["name", "weight", "low", "high", "criteria"], properties: { name: { type: "string" }, weight: { type: "number" }, low: { type: "number" }, high: { type: "number" }, criteria: { type: "string" } }, closed: ["name", "weight", "low", "high", "criteria"] } }, passThreshold: { type: "number" } }, closed: ["dimensions", "passThreshold"] }, aggregation: { enum: ["min", "weighted_avg", "veto"] }, codes: { type: "array", items: { type: "string" } }, idle: { type: "string" }, brought: { type: "boolean" }, person: { type: "object", required: ["timeoutSeconds"], properties: { timeoutSeconds: { type: "number" }, queue: { type: "string" }, instructions: { type: "string" } }, closed: ["timeoutSeconds", "queue", "instructions"] }, when: { $ref: "#/$defs/When" }, regardless: { type: "boolean" }, unfinished: { enum: ["inconclusive", "fail"] }, stallSeconds: { type: "number", exclusiveMinimum: 0 }, outOfMemory: { type: "array", items: { type: "string" } }, irreversible: { $ref: "#/$defs/Irreversible" } }, closed: ["id", "label", "kind", "of", "criteria", "command", "cwd", "env", "timeoutSeconds", "writes", "agent", "independence", "place", "after", "function", "config", "rubric", "aggregation", "codes", "idle", "brought", "person", "when", "regardless", "unfinished", "stallSeconds", "outOfMemory", "irreversible"] }, Rounds: { type: "object", required: ["max", "retry", "onExhausted"], properties: { max: { type: "integer", minimum: 1 }, retry: { type: "boolean" }, onExhausted: { enum: ["ask", "fail"] }, place: { $ref: "#/$defs/Place" } }, closed: ["max", "retry", "onExhausted", "place"] }, Limit: { type: "object", required: ["unit", "max", "origin"], properties: { unit: { enum: ["iterations", "seconds", "tokens", "usd"] }, max: { type: "number", exclusiveMinimum: 0 }, origin: { enum: ["loop", "project", "command-line"] }, place: { $ref: "#/$defs/Place" }, per: { enum: ["run", "iteration", "task", "project", "day"] }, task: { type: "string" }, onExceed: { enum: ["pause", "halt", "throttle", "warn"] }, approach: { type: "object", required: ["percent", "action"], properties: { percent: { type: "number" }, action: { enum: ["warn", "throttle", "halt"] } }, closed: ["percent", "action"] } }, closed: ["unit", "max", "origin", "place", "per", "task", "onExceed", "approach"] }, MemorySpec: { type: "object", required: ["store", "persistence", "origin"], properties: { store: { enum: ["filesystem", "memory", "claude", "redis", "postgres", "vector", "composite"] }, name: { type: "string" }, path: { type: "string" }, persistence: { enum: ["full", "summary", "minimal"] }, origin: { enum: ["loop", "project"] }, place: { $ref: "#/$defs/Place" }, lifetime: { enum: ["iteration", "run", "project"] }, retention: { type: "object", required: ["unit", "value"], properties: { unit: { enum: ["iteration", "hour", "day"] }, value: { type: "integer", minimum: 1 } }, closed: ["unit", "value"] }, writers: { type: "array", items: { type: "string" } }, readers: { type: "object", additionalProperties: { type: "array", items: { type: "string" } } }, maxEntries: { type: "integer", minimum: 1 }, schema: {}, redaction: {} }, closed: ["store", "name", "path", "persistence", "origin", "place", "lifetime", "retention", "writers", "readers", "maxEntries", "schema", "redaction"] }, InputSpec: { type: "object", required: ["name", "required", "schema", "place"], properties: { name: { type: "string" }, required: { type: "boolean" }, schema: {}, default: {}, place: { $ref: "#/$defs/Place" } }, closed: ["name", "required", "schema", "default", "place"] }, TaskInput: { type: "object", required: ["from", "name", "place"], properties: { from: { enum: ["input", "memory", "task"] }, name: { type: "string" }, path: { type: "array", items: { type: "string" } }, place: { $ref: "#/$defs/Place" } }, closed: ["from", "name", "path", "place"] }, MetricSpec: { type: "object", required: ["id", "from", "name", "unit", "primary", "place"], properties: { id: { type: "string" }, definition: { type: "string" }, from: { enum: ["check", "task", "telemetry"] }, name: { type: "string" }, unit: { enum: ["ratio", "count", "usd", "seconds", "tokens", "percent"] }, primary: { type: "boolean" }, target: { type: "number" }, regressionThreshold: { type: "number" }, lowIsBetter: { type: "boolean" }, place: { $ref: "#/$defs/Place" } }, closed: ["id", "definition", "from", "name", "unit", "primary", "target", "regressionThreshold", "lowIsBetter", "place"] }, RouteSpec: { type: "object", required: ["id", "from", "source", "to", "format", "place"], properties: { id: { type: "string" }, from: { enum: ["check", "task"] }, source: { type: "string" }, to: { enum: ["task", "strategy"] }, target: { type: "string" }, format: { enum: ["structured", "template", "human_queue"] }, when: { type: "string" }, fields: { type: "array", items: { enum: ["failure_codes", "dimension_scores", "remediation_hints", "passed", "score", "raw_output", "summary"] } }, maxTokens: { type: "integer", minimum: 1 }, templateRef: { type: "string" }, place: { $ref: "#/$defs/Place" } }, closed: ["id", "from", "source", "to", "target", "format", "when", "fields", "maxTokens", "templateRef", "place"] }, StrategySpec: { type: "object", required: ["type", "place"], properties: { type: { enum: ["prompt_refinement", "parameter_search", "memory_update", "structural", "manual"] }, maxSteps: { type: "integer", minimum: 1 }, targets: { type: "array", items: { type: "string" } }, preserve: { type: "array", items: { type: "string" } }, gate: {}, search: { type: "object", additionalProperties: { type: "array", items: {} } }, rollback: { type: "object", required: [], properties: { onMetricDrop: { type: "number" }, onSafetyFailure: { type: "boolean" } }, closed: ["onMetricDrop", "onSafetyFailure"] }, place: { $ref: "#/$defs/Place" } }, closed: ["type", "maxSteps", "targets", "preserve", "gate", "search", "rollback", "place"] }, StopSpec: { type: "object", required: ["success", "failure", "stall"], properties: { success: { type: "array", items: { $ref: "#/$defs/SuccessStop" } }, failure: { type: "array", items: { $ref: "#/$defs/FailureStop" } }, stall: { type: "array", items: { $ref: "#/$defs/StallStop" } } }, closed: ["success", "failure", "stall"] }, SuccessStop: { type: "object", required: ["metric", "operator", "value", "consecutive", "place"], properties: { metric: { type: "string" }, operator: { enum: ["gte", "lte", "eq", "gt", "lt"] }, value: { type: "number" }, consecutive: { type: "integer", minimum: 1 }, place: { $ref: "#/$defs/Place" } }, closed: ["metric", "operator", "value", "consecutive", "place"] }, FailureStop: { type: "object", required: ["type", "action", "place"], properties: { type: { enum: ["safety_violation", "max_iterations", "evaluator_error", "cost_exceeded", "human_rejected", "timeout", "consecutive_failures"] }, action: { enum: ["halt", "escalate_human", "retry_iteration"] }, value: { type: "number" }, consecutive: { type: "integer", minimum: 1 }, place: { $ref: "#/$defs/Place" }, checks: { type: "array", items: { type: "string" } } }, closed: ["type", "action", "value", "consecutive", "place", "checks"] }, StallStop: { type: "object", required: ["metric", "window", "minImprovement", "action", "place"], properties: { metric: { type: "string" }, window: { type: "integer", minimum: 1 }, minImprovement: { type: "number" }, action: { enum: ["halt", "escalate_human", "retry_iteration"] }, place: { $ref: "#/$defs/Place" } }, closed: ["metric", "window", "minImprovement", "action", "place"] }, GuardSpec: { type: "object", required: ["id", "type", "scope", "action", "severity", "onError", "tasks", "place"], properties: { id: { type: "string" }, type: { enum: ["injection_detect", "secret_scan", "pii_detect", "egress_monitor", "tool_allowlist", "schema_enforce", "human_gate", "tenant_isolation", "output_bounds", "rate_limit"] }, scope: { enum: ["pre_worker", "post_worker", "pre_output", "pre_memory_write", "pre_evaluator"] }, action: { enum: ["halt", "quarantine", "escalate_human", "warn", "strip"] }, severity: { enum: ["S0", "S1", "S2", "S3"] }, onError: { enum: ["halt", "warn", "quarantine"] }, tasks: { type: "array", items: { type: "string" } }, config: {}, place: { $ref: "#/$defs/Place" } }, closed: ["id", "type", "scope", "action", "severity", "onError", "tasks", "config", "place"] }, CompositionSpec: { type: "object", required: ["type", "children", "adapters", "place"], properties: { type: { enum: ["sequential", "parallel", "nested"] }, children: { type: "array", items: { $ref: "#/$defs/ChildPlan" } }, adapters: { type: "array", items: { $ref: "#/$defs/AdapterSpec" } }, merge: { type: "object", required: ["strategy", "minPass", "preserveDissent", "place"], properties: { strategy: { enum: ["synthesize", "vote", "first_pass", "all_pass"] }, minPass: { type: "integer", minimum: 1 }, preserveDissent: { type: "boolean" }, synthesizer: { type: "string" }, place: { $ref: "#/$defs/Place" } }, closed: ["strategy", "minPass", "preserveDissent", "synthesizer", "place"] }, place: { $ref: "#/$defs/Place" } }, closed: ["type", "children", "adapters", "merge", "place"] }, ChildPlan: { type: "object", required: ["id", "ref", "role", "place"], properties: { id: { type: "string" }, ref: { type: "string" }, role: { enum: ["stage", "branch", "outer", "inner"] }, lens: { type: "string" }, trigger: { type: "object", required: ["child", "check", "is"], properties: { child: { type: "string" }, check: { type: "string" }, is: { enum: ["failed", "passed"] } }, closed: ["child", "check", "is"] }, plan: { $ref: "loop:plan" }, place: { $ref: "#/$defs/Place" } }, closed: ["id", "ref", "role", "lens", "trigger", "plan", "place"] }, AdapterSpec: { type: "object", required: ["fromChild", "task", "toChild", "input", "place"], properties: { fromChild: { type: "string" }, task: { type: "string" }, toChild: { type: "string" }, input: { type: "string" }, transform: { type: "string" }, place: { $ref: "#/$defs/Place" } }, closed: ["fromChild", "task", "toChild", "input", "transform", "place"] } }, closed: ["planVersion", "name", "version", "description", "dialect", "source", "trigger", "agents", "tasks", "choices", "checks", "rounds", "limits", "memory", "maxParallel", "inputs", "metrics", "routes", "strategy", "stop", "guards", "furtherLimits", "composition", "priceTable", "sharedLimits", "workspace", "home", "variables", "connectors", "checkpoint"] }, schema30 = ["path", "digest"], schema31 = ["type", "event", "cron"], schema155 = ["dirty", "place"], schema156 = ["planVersion", "name", "version", "description", "dialect", "source", "trigger", "agents", "tasks", "choices", "checks", "rounds", "limits", "memory", "maxParallel", "inputs", "metrics", "routes", "strategy", "stop", "guards", "furtherLimits", "composition", "priceTable", "sharedLimits", "workspace", "home", "variables", "connectors", "checkpoint"], schema32 = { type: "object", required: ["name", "kind"], properties: { name: { type: "string" }, kind: { enum: ["program", "model", "unbound"] }, command: { type: "array", items: { type: "string" } }, prompt: { enum: ["stdin", "argument", "file", "none"] }, cwd: { type: "string" }, env: { type: "array", items: { type: "string" } }, timeoutSeconds: { type: "number" }, ceiling: { type: "object", properties: { tokens: { type: "integer" }, costUsd: { type: "number" } }, closed: ["tokens", "costUsd"] }, output: { $ref: "loop:loopkit/project#/$defs/OutputMapping" }, model: { type: "string" }, vendor: { type: "string" }, interrupted: { enum: ["ask", "retry"] }, place: { $ref: "#/$defs/Place" }, scripted: { type: "boolean" }, price: { $ref: "loop:loopkit/project#/$defs/Price" }, sampling: { type: "object", required: [], properties: { temperature: { type: "number" }, topP: { type: "number" }, maxOutputTokens: { type: "integer", minimum: 1 } }, closed: ["temperature", "topP", "maxOutputTokens"] }, stallSeconds: { type: "number", exclusiveMinimum: 0 }, outOfMemory: { type: "array", items: { type: "string" } }, irreversible: { type: "boolean" }, provider: { enum: ["anthropic", "openai", "google", "mistral", "openai-compatible"] }, baseUrl: { type: "string" }, api: { enum: ["responses", "chat"] }, apiKeyEnv: { type: "string" }, headers: { type: "object", additionalProperties: { $ref: "loop:loopkit/project#/$defs/HeaderValue" } }, reasoningEffort: { enum: ["low", "medium", "high"] }, structuredOutput: { type: "boolean" }, preset: { type: "string" }, modelArgs: { type: "array", items: { type: "string" } }, schemaArgs: { type: "array", items: { type: "string" } }, variables: { type: "object", additionalProperties: { type: "string" } }, billing: { type: "object", required: ["lane"], properties: { lane: { enum: ["api", "subscription", "local", "unknown"] }, apiEnv: { type: "array", items: { type: "string" } } }, closed: ["lane", "apiEnv"] }, protocol: { enum: ["acp"] }, write: { type: "boolean" }, schemaStrict: { type: "boolean" }, tools: { type: "array", items: { type: "string" } }, toolSettings: { type: "object", additionalProperties: { $ref: "loop:loopkit/project#/$defs/Tool" } }, maxSteps: { type: "integer", minimum: 1 } }, closed: ["name", "kind", "command", "prompt", "cwd", "env", "timeoutSeconds", "ceiling", "output", "model", "vendor", "interrupted", "place", "scripted", "price", "sampling", "stallSeconds", "outOfMemory", "irreversible", "provider", "baseUrl", "api", "apiKeyEnv", "headers", "reasoningEffort", "structuredOutput", "preset", "modelArgs", "schemaArgs", "variables", "billing", "protocol", "write", "schemaStrict", "tools", "toolSettings", "maxSteps"] }, schema33 = ["tokens", "costUsd"], schema94 = ["temperature", "topP", "maxOutputTokens"], schema97 = ["lane", "apiEnv"], schema100 = ["name", "kind", "command", "prompt", "cwd", "env", "timeoutSeconds", "ceiling", "output", "model", "vendor", "interrupted", "place", "scripted", "price", "sampling", "stallSeconds", "outOfMemory", "irreversible", "provider", "baseUrl", "api", "apiKeyEnv", "headers", "reasoningEffort", "structuredOutput", "preset", "modelArgs", "schemaArgs", "variables", "billing", "protocol", "write", "schemaStrict", "tools", "toolSettings", "maxSteps"], schema68 = { type: "object", required: ["format"], properties: { format: { enum: ["json", "ndjson", "text"] }, text: { $ref: "#/$defs/Reading" }, costUsd: { $ref: "#/$defs/Reading" }, inputTokens: { $ref: "#/$defs/Reading" }, outputTokens: { $ref: "#/$defs/Reading" }, cachedInputTokens: { $ref: "#/$defs/Reading" }, reasoningTokens: { $ref: "#/$defs/Reading" }, tools: { $ref: "#/$defs/Reading" }, session: { $ref: "#/$defs/Reading" }, error: { $ref: "#/$defs/Reading" } }, closed: ["format", "text", "costUsd", "inputTokens", "outputTokens", "cachedInputTokens", "reasoningTokens", "tools", "session", "error"] }, schema75 = ["format", "text", "costUsd", "inputTokens", "outputTokens", "cachedInputTokens", "reasoningTokens", "tools", "session", "error"], schema69 = { type: ["string", "object", "array"], pattern: "^(/([^~/]|~[01])*)*$", if: { type: "object" }, then: { $ref: "#/$defs/Selector" }, minItems: 1, items: { $ref: "#/$defs/OneReading" } }, schema70 = { type: "object", properties: { each: { $ref: "#/$defs/Path" }, where: { type: "object", additionalProperties: { type: ["string", "number", "boolean", "null"] } }, pointer: { type: ["string", "array"], pattern: "^(/([^~/]|~[01])*)*$", minItems: 1, items: { $ref: "#/$defs/Path" } }, pattern: { type: "string", minLength: 1 }, take: { enum: ["last", "final", "first", "sum", "join"] }, by: { $ref: "#/$defs/Pointer" } }, closed: ["each", "where", "pointer", "pattern", "take", "by"] }, schema73 = ["each", "where", "pointer", "pattern", "take", "by"];
var pattern7 = new RegExp("^(/([^~/]|~[01])*)*$", "u");
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern7.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)*$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate102.errors = vErrors, errors === 0;
}
validate102.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern7.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)*$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate105.errors = vErrors, errors === 0;
}
validate105.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.each !== void 0 && (validate102(data.each, { instancePath: instancePath + "/each", parentData: data, parentDataProperty: "each", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.where !== void 0) {
      let data1 = data.where;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1))
        for (let key0 in data1) {
          let data2 = data1[key0];
          if (typeof data2 != "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 != "boolean" && data2 !== null) {
            let err0 = { instancePath: instancePath + "/where/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/where/additionalProperties/type", keyword: "type", params: { type: schema70.properties.where.additionalProperties.type } };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        }
      else {
        let err1 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.pointer !== void 0) {
      let data3 = data.pointer;
      if (typeof data3 != "string" && !Array.isArray(data3)) {
        let err2 = { instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: schema70.properties.pointer.type } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data3 == "string" && !pattern7.test(data3)) {
        let err3 = { instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/pattern", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)*$" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          let err4 = { instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate102(data3[i0], { instancePath: instancePath + "/pointer/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length);
      }
    }
    if (data.pattern !== void 0) {
      let data5 = data.pattern;
      if (typeof data5 == "string") {
        if (func1(data5) < 1) {
          let err5 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.take !== void 0) {
      let data6 = data.take;
      if (!(data6 === "last" || data6 === "final" || data6 === "first" || data6 === "sum" || data6 === "join")) {
        let err7 = { instancePath: instancePath + "/take", schemaPath: "#/properties/take/enum", keyword: "enum", params: { allowedValues: schema70.properties.take.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.by !== void 0 && (validate105(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length));
    for (let key1 in data)
      if (!schema73.includes(key1)) {
        let err8 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key1, known: schema73 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate101.errors = vErrors, errors === 0;
}
validate101.evaluated = { props: { each: !0, where: !0, pointer: !0, pattern: !0, take: !0, by: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema74 = { type: ["string", "object"], pattern: "^(/([^~/]|~[01])*)*$", if: { type: "object" }, then: { $ref: "#/$defs/Selector" } };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema74.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    let err1 = {};
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs4 = errors;
    validate101(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length);
    var _valid0 = _errs4 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.each = !0, props0.where = !0, props0.pointer = !0, props0.pattern = !0, props0.take = !0, props0.by = !0;
    }
  }
  if (!valid0) {
    let err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (typeof data == "string" && !pattern7.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)*$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate108.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate108.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate100.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), (!data || typeof data != "object") && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema69.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    let err1 = {};
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs4 = errors;
    validate101(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length);
    var _valid0 = _errs4 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.each = !0, props0.where = !0, props0.pointer = !0, props0.pattern = !0, props0.take = !0, props0.by = !0;
    }
  }
  if (!valid0) {
    let err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (typeof data == "string" && !pattern7.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)*$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      let err4 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate108(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length);
  }
  return validate100.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate100.evaluated = { items: !0, dynamicProps: !0, dynamicItems: !1 };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate135.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (!(data0 === "json" || data0 === "ndjson" || data0 === "text")) {
        let err1 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema68.properties.format.enum } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.text !== void 0 && (validate100(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length)), data.costUsd !== void 0 && (validate100(data.costUsd, { instancePath: instancePath + "/costUsd", parentData: data, parentDataProperty: "costUsd", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length)), data.inputTokens !== void 0 && (validate100(data.inputTokens, { instancePath: instancePath + "/inputTokens", parentData: data, parentDataProperty: "inputTokens", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length)), data.outputTokens !== void 0 && (validate100(data.outputTokens, { instancePath: instancePath + "/outputTokens", parentData: data, parentDataProperty: "outputTokens", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length)), data.cachedInputTokens !== void 0 && (validate100(data.cachedInputTokens, { instancePath: instancePath + "/cachedInputTokens", parentData: data, parentDataProperty: "cachedInputTokens", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length)), data.reasoningTokens !== void 0 && (validate100(data.reasoningTokens, { instancePath: instancePath + "/reasoningTokens", parentData: data, parentDataProperty: "reasoningTokens", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length)), data.tools !== void 0 && (validate100(data.tools, { instancePath: instancePath + "/tools", parentData: data, parentDataProperty: "tools", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length)), data.session !== void 0 && (validate100(data.session, { instancePath: instancePath + "/session", parentData: data, parentDataProperty: "session", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length)), data.error !== void 0 && (validate100(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length));
    for (let key0 in data)
      if (!schema75.includes(key0)) {
        let err2 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema75 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate135.errors = vErrors, errors === 0;
}
validate135.evaluated = { props: { format: !0, text: !0, costUsd: !0, inputTokens: !0, outputTokens: !0, cachedInputTokens: !0, reasoningTokens: !0, tools: !0, session: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema91 = ["file", "line", "column", "pointer"];
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate146.evaluated;
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
      if (!schema91.includes(key0)) {
        let err10 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema91 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate146.errors = vErrors, errors === 0;
}
validate146.evaluated = { props: { file: !0, line: !0, column: !0, pointer: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema86 = ["inputUsdPerMillion", "outputUsdPerMillion", "cachedInputUsdPerMillion", "cacheWriteUsdPerMillion", "contextTokens"];
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate148.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.inputUsdPerMillion === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inputUsdPerMillion" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.outputUsdPerMillion === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outputUsdPerMillion" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.contextTokens === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contextTokens" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.inputUsdPerMillion !== void 0) {
      let data0 = data.inputUsdPerMillion;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/inputUsdPerMillion", schemaPath: "#/properties/inputUsdPerMillion/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/inputUsdPerMillion", schemaPath: "#/properties/inputUsdPerMillion/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.outputUsdPerMillion !== void 0) {
      let data1 = data.outputUsdPerMillion;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/outputUsdPerMillion", schemaPath: "#/properties/outputUsdPerMillion/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/outputUsdPerMillion", schemaPath: "#/properties/outputUsdPerMillion/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.cachedInputUsdPerMillion !== void 0) {
      let data2 = data.cachedInputUsdPerMillion;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          let err7 = { instancePath: instancePath + "/cachedInputUsdPerMillion", schemaPath: "#/properties/cachedInputUsdPerMillion/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/cachedInputUsdPerMillion", schemaPath: "#/properties/cachedInputUsdPerMillion/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.cacheWriteUsdPerMillion !== void 0) {
      let data3 = data.cacheWriteUsdPerMillion;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          let err9 = { instancePath: instancePath + "/cacheWriteUsdPerMillion", schemaPath: "#/properties/cacheWriteUsdPerMillion/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/cacheWriteUsdPerMillion", schemaPath: "#/properties/cacheWriteUsdPerMillion/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.contextTokens !== void 0) {
      let data4 = data.contextTokens;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err11 = { instancePath: instancePath + "/contextTokens", schemaPath: "#/properties/contextTokens/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4))) {
        let err12 = { instancePath: instancePath + "/contextTokens", schemaPath: "#/properties/contextTokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    for (let key0 in data)
      if (!schema86.includes(key0)) {
        let err13 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema86 } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate148.errors = vErrors, errors === 0;
}
validate148.evaluated = { props: { inputUsdPerMillion: !0, outputUsdPerMillion: !0, cachedInputUsdPerMillion: !0, cacheWriteUsdPerMillion: !0, contextTokens: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema65 = ["env"], pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate150.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.env === void 0) {
        let err1 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "env" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.env !== void 0) {
        let data0 = data.env;
        if (typeof data0 == "string") {
          if (!pattern4.test(data0)) {
            let err2 = { instancePath: instancePath + "/env", schemaPath: "#/then/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        } else {
          let err3 = { instancePath: instancePath + "/env", schemaPath: "#/then/properties/env/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      for (let key0 in data)
        if (!schema65.includes(key0)) {
          let err4 = { instancePath, schemaPath: "#/then/closed", keyword: "closed", params: { key: key0, known: schema65 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
    } else {
      let err5 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    var _valid0 = _errs3 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.env = !0;
    }
    ifClause0 = "then";
  } else {
    let _errs7 = errors;
    if (typeof data == "string") {
      if (func1(data) < 1) {
        let err6 = { instancePath, schemaPath: "#/else/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    } else {
      let err7 = { instancePath, schemaPath: "#/else/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    var _valid0 = _errs7 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err8 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate150.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate150.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var schema81 = ["description", "irreversible", "paths", "commands", "hosts", "env", "timeoutSeconds"];
var pattern13 = new RegExp("^[^\\s\"'`|&;<>$\\\\]+( [^\\s\"'`|&;<>$\\\\]+)*$", "u");
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate125.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!Array.isArray(data)) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        let err1 = { instancePath, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 == "string") {
          if (func1(data0) < 1) {
            let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/then/items/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        } else {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/then/items/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    } else {
      let err4 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    var _valid0 = _errs3 === errors;
    if (valid0 = _valid0, valid0)
      var items0 = !0;
    ifClause0 = "then";
  } else {
    let _errs7 = errors;
    if (typeof data == "string") {
      if (!pattern13.test(data)) {
        let err5 = { instancePath, schemaPath: "#/else/pattern", keyword: "pattern", params: { pattern: "^[^\\s\"'`|&;<>$\\\\]+( [^\\s\"'`|&;<>$\\\\]+)*$" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    } else {
      let err6 = { instancePath, schemaPath: "#/else/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    var _valid0 = _errs7 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err7 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate125.errors = vErrors, evaluated0.items = items0, errors === 0;
}
validate125.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var pattern14 = new RegExp("^(https?://)?(\\*\\.)?(\\[[0-9a-fA-F:.]+\\]|[A-Za-z0-9_.-]+)(:[0-9]{1,5})?$", "u");
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description !== void 0 && typeof data.description != "string") {
      let err0 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.irreversible !== void 0 && typeof data.irreversible != "boolean") {
      let err1 = { instancePath: instancePath + "/irreversible", schemaPath: "#/properties/irreversible/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.paths !== void 0) {
      let data2 = data.paths;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err2 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func1(data3) < 1) {
              let err3 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.commands !== void 0) {
      let data4 = data.commands;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          let err6 = { instancePath: instancePath + "/commands", schemaPath: "#/properties/commands/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate125(data4[i1], { instancePath: instancePath + "/commands/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/commands", schemaPath: "#/properties/commands/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.hosts !== void 0) {
      let data6 = data.hosts;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          let err8 = { instancePath: instancePath + "/hosts", schemaPath: "#/properties/hosts/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        let len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (typeof data7 == "string") {
            if (!pattern14.test(data7)) {
              let err9 = { instancePath: instancePath + "/hosts/" + i2, schemaPath: "#/properties/hosts/items/pattern", keyword: "pattern", params: { pattern: "^(https?://)?(\\*\\.)?(\\[[0-9a-fA-F:.]+\\]|[A-Za-z0-9_.-]+)(:[0-9]{1,5})?$" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/hosts/" + i2, schemaPath: "#/properties/hosts/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/hosts", schemaPath: "#/properties/hosts/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.env !== void 0) {
      let data8 = data.env;
      if (Array.isArray(data8)) {
        let len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data9 = data8[i3];
          if (typeof data9 == "string") {
            if (!pattern4.test(data9)) {
              let err12 = { instancePath: instancePath + "/env/" + i3, schemaPath: "#/properties/env/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/env/" + i3, schemaPath: "#/properties/env/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.timeoutSeconds !== void 0) {
      let data10 = data.timeoutSeconds;
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 86400 || isNaN(data10)) {
          let err15 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data10 <= 0 || isNaN(data10)) {
          let err16 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    for (let key0 in data)
      if (!schema81.includes(key0)) {
        let err18 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema81 } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate152.errors = vErrors, errors === 0;
}
validate152.evaluated = { props: { description: !0, irreversible: !0, paths: !0, commands: !0, hosts: !0, env: !0, timeoutSeconds: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
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
      if (!(data1 === "program" || data1 === "model" || data1 === "unbound")) {
        let err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema32.properties.kind.enum } };
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
      if (!(data4 === "stdin" || data4 === "argument" || data4 === "file" || data4 === "none")) {
        let err6 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/enum", keyword: "enum", params: { allowedValues: schema32.properties.prompt.enum } };
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
          if (!schema33.includes(key0)) {
            let err13 = { instancePath: instancePath + "/ceiling", schemaPath: "#/properties/ceiling/closed", keyword: "closed", params: { key: key0, known: schema33 } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
      } else {
        let err14 = { instancePath: instancePath + "/ceiling", schemaPath: "#/properties/ceiling/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.output !== void 0 && (validate135(data.output, { instancePath: instancePath + "/output", parentData: data, parentDataProperty: "output", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length)), data.model !== void 0 && typeof data.model != "string") {
      let err15 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.vendor !== void 0 && typeof data.vendor != "string") {
      let err16 = { instancePath: instancePath + "/vendor", schemaPath: "#/properties/vendor/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.interrupted !== void 0) {
      let data15 = data.interrupted;
      if (!(data15 === "ask" || data15 === "retry")) {
        let err17 = { instancePath: instancePath + "/interrupted", schemaPath: "#/properties/interrupted/enum", keyword: "enum", params: { allowedValues: schema32.properties.interrupted.enum } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.place !== void 0 && (validate146(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length)), data.scripted !== void 0 && typeof data.scripted != "boolean") {
      let err18 = { instancePath: instancePath + "/scripted", schemaPath: "#/properties/scripted/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.price !== void 0 && (validate148(data.price, { instancePath: instancePath + "/price", parentData: data, parentDataProperty: "price", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.sampling !== void 0) {
      let data19 = data.sampling;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.temperature !== void 0) {
          let data20 = data19.temperature;
          if (!(typeof data20 == "number" && isFinite(data20))) {
            let err19 = { instancePath: instancePath + "/sampling/temperature", schemaPath: "#/properties/sampling/properties/temperature/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data19.topP !== void 0) {
          let data21 = data19.topP;
          if (!(typeof data21 == "number" && isFinite(data21))) {
            let err20 = { instancePath: instancePath + "/sampling/topP", schemaPath: "#/properties/sampling/properties/topP/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data19.maxOutputTokens !== void 0) {
          let data22 = data19.maxOutputTokens;
          if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
            let err21 = { instancePath: instancePath + "/sampling/maxOutputTokens", schemaPath: "#/properties/sampling/properties/maxOutputTokens/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
          if (typeof data22 == "number" && isFinite(data22) && (data22 < 1 || isNaN(data22))) {
            let err22 = { instancePath: instancePath + "/sampling/maxOutputTokens", schemaPath: "#/properties/sampling/properties/maxOutputTokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        for (let key1 in data19)
          if (!schema94.includes(key1)) {
            let err23 = { instancePath: instancePath + "/sampling", schemaPath: "#/properties/sampling/closed", keyword: "closed", params: { key: key1, known: schema94 } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
      } else {
        let err24 = { instancePath: instancePath + "/sampling", schemaPath: "#/properties/sampling/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.stallSeconds !== void 0) {
      let data23 = data.stallSeconds;
      if (typeof data23 == "number" && isFinite(data23)) {
        if (data23 <= 0 || isNaN(data23)) {
          let err25 = { instancePath: instancePath + "/stallSeconds", schemaPath: "#/properties/stallSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/stallSeconds", schemaPath: "#/properties/stallSeconds/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.outOfMemory !== void 0) {
      let data24 = data.outOfMemory;
      if (Array.isArray(data24)) {
        let len2 = data24.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data24[i2] != "string") {
            let err27 = { instancePath: instancePath + "/outOfMemory/" + i2, schemaPath: "#/properties/outOfMemory/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
      } else {
        let err28 = { instancePath: instancePath + "/outOfMemory", schemaPath: "#/properties/outOfMemory/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.irreversible !== void 0 && typeof data.irreversible != "boolean") {
      let err29 = { instancePath: instancePath + "/irreversible", schemaPath: "#/properties/irreversible/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.provider !== void 0) {
      let data27 = data.provider;
      if (!(data27 === "anthropic" || data27 === "openai" || data27 === "google" || data27 === "mistral" || data27 === "openai-compatible")) {
        let err30 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/enum", keyword: "enum", params: { allowedValues: schema32.properties.provider.enum } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.baseUrl !== void 0 && typeof data.baseUrl != "string") {
      let err31 = { instancePath: instancePath + "/baseUrl", schemaPath: "#/properties/baseUrl/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.api !== void 0) {
      let data29 = data.api;
      if (!(data29 === "responses" || data29 === "chat")) {
        let err32 = { instancePath: instancePath + "/api", schemaPath: "#/properties/api/enum", keyword: "enum", params: { allowedValues: schema32.properties.api.enum } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.apiKeyEnv !== void 0 && typeof data.apiKeyEnv != "string") {
      let err33 = { instancePath: instancePath + "/apiKeyEnv", schemaPath: "#/properties/apiKeyEnv/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.headers !== void 0) {
      let data31 = data.headers;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31))
        for (let key2 in data31)
          validate150(data31[key2], { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data31, parentDataProperty: key2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors), errors = vErrors.length);
      else {
        let err34 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.reasoningEffort !== void 0) {
      let data33 = data.reasoningEffort;
      if (!(data33 === "low" || data33 === "medium" || data33 === "high")) {
        let err35 = { instancePath: instancePath + "/reasoningEffort", schemaPath: "#/properties/reasoningEffort/enum", keyword: "enum", params: { allowedValues: schema32.properties.reasoningEffort.enum } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.structuredOutput !== void 0 && typeof data.structuredOutput != "boolean") {
      let err36 = { instancePath: instancePath + "/structuredOutput", schemaPath: "#/properties/structuredOutput/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
    if (data.preset !== void 0 && typeof data.preset != "string") {
      let err37 = { instancePath: instancePath + "/preset", schemaPath: "#/properties/preset/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
    }
    if (data.modelArgs !== void 0) {
      let data36 = data.modelArgs;
      if (Array.isArray(data36)) {
        let len3 = data36.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data36[i3] != "string") {
            let err38 = { instancePath: instancePath + "/modelArgs/" + i3, schemaPath: "#/properties/modelArgs/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
      } else {
        let err39 = { instancePath: instancePath + "/modelArgs", schemaPath: "#/properties/modelArgs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.schemaArgs !== void 0) {
      let data38 = data.schemaArgs;
      if (Array.isArray(data38)) {
        let len4 = data38.length;
        for (let i4 = 0; i4 < len4; i4++)
          if (typeof data38[i4] != "string") {
            let err40 = { instancePath: instancePath + "/schemaArgs/" + i4, schemaPath: "#/properties/schemaArgs/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
      } else {
        let err41 = { instancePath: instancePath + "/schemaArgs", schemaPath: "#/properties/schemaArgs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.variables !== void 0) {
      let data40 = data.variables;
      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
        for (let key3 in data40)
          if (typeof data40[key3] != "string") {
            let err42 = { instancePath: instancePath + "/variables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
      } else {
        let err43 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.billing !== void 0) {
      let data42 = data.billing;
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        if (data42.lane === void 0) {
          let err44 = { instancePath: instancePath + "/billing", schemaPath: "#/properties/billing/required", keyword: "required", params: { missingProperty: "lane" } };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        if (data42.lane !== void 0) {
          let data43 = data42.lane;
          if (!(data43 === "api" || data43 === "subscription" || data43 === "local" || data43 === "unknown")) {
            let err45 = { instancePath: instancePath + "/billing/lane", schemaPath: "#/properties/billing/properties/lane/enum", keyword: "enum", params: { allowedValues: schema32.properties.billing.properties.lane.enum } };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
        if (data42.apiEnv !== void 0) {
          let data44 = data42.apiEnv;
          if (Array.isArray(data44)) {
            let len5 = data44.length;
            for (let i5 = 0; i5 < len5; i5++)
              if (typeof data44[i5] != "string") {
                let err46 = { instancePath: instancePath + "/billing/apiEnv/" + i5, schemaPath: "#/properties/billing/properties/apiEnv/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
          } else {
            let err47 = { instancePath: instancePath + "/billing/apiEnv", schemaPath: "#/properties/billing/properties/apiEnv/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        }
        for (let key4 in data42)
          if (!schema97.includes(key4)) {
            let err48 = { instancePath: instancePath + "/billing", schemaPath: "#/properties/billing/closed", keyword: "closed", params: { key: key4, known: schema97 } };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
      } else {
        let err49 = { instancePath: instancePath + "/billing", schemaPath: "#/properties/billing/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.protocol !== void 0 && data.protocol !== "acp") {
      let err50 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema32.properties.protocol.enum } };
      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
    }
    if (data.write !== void 0 && typeof data.write != "boolean") {
      let err51 = { instancePath: instancePath + "/write", schemaPath: "#/properties/write/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
    }
    if (data.schemaStrict !== void 0 && typeof data.schemaStrict != "boolean") {
      let err52 = { instancePath: instancePath + "/schemaStrict", schemaPath: "#/properties/schemaStrict/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
    }
    if (data.tools !== void 0) {
      let data49 = data.tools;
      if (Array.isArray(data49)) {
        let len6 = data49.length;
        for (let i6 = 0; i6 < len6; i6++)
          if (typeof data49[i6] != "string") {
            let err53 = { instancePath: instancePath + "/tools/" + i6, schemaPath: "#/properties/tools/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
      } else {
        let err54 = { instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
    }
    if (data.toolSettings !== void 0) {
      let data51 = data.toolSettings;
      if (data51 && typeof data51 == "object" && !Array.isArray(data51))
        for (let key5 in data51)
          validate152(data51[key5], { instancePath: instancePath + "/toolSettings/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data51, parentDataProperty: key5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length);
      else {
        let err55 = { instancePath: instancePath + "/toolSettings", schemaPath: "#/properties/toolSettings/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
    if (data.maxSteps !== void 0) {
      let data53 = data.maxSteps;
      if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53) && isFinite(data53))) {
        let err56 = { instancePath: instancePath + "/maxSteps", schemaPath: "#/properties/maxSteps/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
      if (typeof data53 == "number" && isFinite(data53) && (data53 < 1 || isNaN(data53))) {
        let err57 = { instancePath: instancePath + "/maxSteps", schemaPath: "#/properties/maxSteps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    for (let key6 in data)
      if (!schema100.includes(key6)) {
        let err58 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key6, known: schema100 } };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
  } else {
    let err59 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { props: { name: !0, kind: !0, command: !0, prompt: !0, cwd: !0, env: !0, timeoutSeconds: !0, ceiling: !0, output: !0, model: !0, vendor: !0, interrupted: !0, place: !0, scripted: !0, price: !0, sampling: !0, stallSeconds: !0, outOfMemory: !0, irreversible: !0, provider: !0, baseUrl: !0, api: !0, apiKeyEnv: !0, headers: !0, reasoningEffort: !0, structuredOutput: !0, preset: !0, modelArgs: !0, schemaArgs: !0, variables: !0, billing: !0, protocol: !0, write: !0, schemaStrict: !0, tools: !0, toolSettings: !0, maxSteps: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema101 = { type: "object", required: ["id", "label", "agent", "prompt", "after", "maker", "place"], properties: { id: { type: "string", pattern: "^[a-z0-9][a-z0-9_-]*$" }, label: { type: "string" }, agent: { type: "string" }, prompt: { type: "string" }, model: { type: "string" }, skill: { type: "string" }, connectors: { type: "array", items: { type: "string" } }, after: { type: "array", items: { type: "string" } }, when: { $ref: "#/$defs/When" }, maker: { type: "boolean" }, place: { $ref: "#/$defs/Place" }, inputs: { type: "array", items: { $ref: "#/$defs/TaskInput" } }, output: { type: "object", required: ["name", "format"], properties: { name: { type: "string" }, format: { enum: ["text", "json", "markdown", "code", "binary"] }, schemaRef: { type: "string" } }, closed: ["name", "format", "schemaRef"] }, tools: { type: "array", items: { type: "string" } }, retries: { type: "integer", minimum: 0 }, timeoutSeconds: { type: "number", exclusiveMinimum: 0 }, tolerated: { type: "boolean" }, rejudges: { type: "array", items: { type: "string" } }, gates: { type: "object", required: ["onBreak", "place"], properties: { maxChangedFiles: { type: "integer", minimum: 0 }, maxChangedLines: { type: "integer", minimum: 0 }, protectedPaths: { type: "array", items: { type: "string" } }, onBreak: { enum: ["undo", "keep"] }, place: { $ref: "#/$defs/Place" } }, closed: ["maxChangedFiles", "maxChangedLines", "protectedPaths", "onBreak", "place"] }, irreversible: { $ref: "#/$defs/Irreversible" } }, closed: ["id", "label", "agent", "prompt", "model", "skill", "connectors", "after", "when", "maker", "place", "inputs", "output", "tools", "retries", "timeoutSeconds", "tolerated", "rejudges", "gates", "irreversible"] }, schema106 = ["name", "format", "schemaRef"], schema107 = ["maxChangedFiles", "maxChangedLines", "protectedPaths", "onBreak", "place"], schema110 = ["id", "label", "agent", "prompt", "model", "skill", "connectors", "after", "when", "maker", "place", "inputs", "output", "tools", "retries", "timeoutSeconds", "tolerated", "rejudges", "gates", "irreversible"], pattern21 = new RegExp("^[a-z0-9][a-z0-9_-]*$", "u");
var schema103 = ["choice", "is"];
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate157.evaluated;
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
      if (!schema103.includes(key0)) {
        let err4 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema103 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate157.errors = vErrors, errors === 0;
}
validate157.evaluated = { props: { choice: !0, is: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema104 = { type: "object", required: ["from", "name", "place"], properties: { from: { enum: ["input", "memory", "task"] }, name: { type: "string" }, path: { type: "array", items: { type: "string" } }, place: { $ref: "#/$defs/Place" } }, closed: ["from", "name", "path", "place"] }, schema105 = ["from", "name", "path", "place"];
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate160.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.place === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (!(data0 === "input" || data0 === "memory" || data0 === "task")) {
        let err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/enum", keyword: "enum", params: { allowedValues: schema104.properties.from.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.path !== void 0) {
      let data2 = data.path;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            let err5 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
      } else {
        let err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.place !== void 0 && (validate146(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length));
    for (let key0 in data)
      if (!schema105.includes(key0)) {
        let err7 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema105 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate160.errors = vErrors, errors === 0;
}
validate160.evaluated = { props: { from: !0, name: !0, path: !0, place: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema109 = ["because", "place"];
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate164.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.because === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "because" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.place === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.because !== void 0 && typeof data.because != "string") {
      let err2 = { instancePath: instancePath + "/because", schemaPath: "#/properties/because/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    data.place !== void 0 && (validate146(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length));
    for (let key0 in data)
      if (!schema109.includes(key0)) {
        let err3 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema109 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate164.errors = vErrors, errors === 0;
}
validate164.evaluated = { props: { because: !0, place: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate156.evaluated;
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
        if (!pattern21.test(data0)) {
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
    if (data.when !== void 0 && (validate157(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors), errors = vErrors.length)), data.maker !== void 0 && typeof data.maker != "boolean") {
      let err18 = { instancePath: instancePath + "/maker", schemaPath: "#/properties/maker/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.place !== void 0 && (validate146(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length)), data.inputs !== void 0) {
      let data13 = data.inputs;
      if (Array.isArray(data13)) {
        let len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate160(data13[i2], { instancePath: instancePath + "/inputs/" + i2, parentData: data13, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors), errors = vErrors.length);
      } else {
        let err19 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.output !== void 0) {
      let data15 = data.output;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.name === void 0) {
          let err20 = { instancePath: instancePath + "/output", schemaPath: "#/properties/output/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data15.format === void 0) {
          let err21 = { instancePath: instancePath + "/output", schemaPath: "#/properties/output/required", keyword: "required", params: { missingProperty: "format" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data15.name !== void 0 && typeof data15.name != "string") {
          let err22 = { instancePath: instancePath + "/output/name", schemaPath: "#/properties/output/properties/name/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data15.format !== void 0) {
          let data17 = data15.format;
          if (!(data17 === "text" || data17 === "json" || data17 === "markdown" || data17 === "code" || data17 === "binary")) {
            let err23 = { instancePath: instancePath + "/output/format", schemaPath: "#/properties/output/properties/format/enum", keyword: "enum", params: { allowedValues: schema101.properties.output.properties.format.enum } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data15.schemaRef !== void 0 && typeof data15.schemaRef != "string") {
          let err24 = { instancePath: instancePath + "/output/schemaRef", schemaPath: "#/properties/output/properties/schemaRef/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        for (let key0 in data15)
          if (!schema106.includes(key0)) {
            let err25 = { instancePath: instancePath + "/output", schemaPath: "#/properties/output/closed", keyword: "closed", params: { key: key0, known: schema106 } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
      } else {
        let err26 = { instancePath: instancePath + "/output", schemaPath: "#/properties/output/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.tools !== void 0) {
      let data19 = data.tools;
      if (Array.isArray(data19)) {
        let len3 = data19.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data19[i3] != "string") {
            let err27 = { instancePath: instancePath + "/tools/" + i3, schemaPath: "#/properties/tools/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
      } else {
        let err28 = { instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.retries !== void 0) {
      let data21 = data.retries;
      if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
        let err29 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (typeof data21 == "number" && isFinite(data21) && (data21 < 0 || isNaN(data21))) {
        let err30 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.timeoutSeconds !== void 0) {
      let data22 = data.timeoutSeconds;
      if (typeof data22 == "number" && isFinite(data22)) {
        if (data22 <= 0 || isNaN(data22)) {
          let err31 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.tolerated !== void 0 && typeof data.tolerated != "boolean") {
      let err33 = { instancePath: instancePath + "/tolerated", schemaPath: "#/properties/tolerated/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.rejudges !== void 0) {
      let data24 = data.rejudges;
      if (Array.isArray(data24)) {
        let len4 = data24.length;
        for (let i4 = 0; i4 < len4; i4++)
          if (typeof data24[i4] != "string") {
            let err34 = { instancePath: instancePath + "/rejudges/" + i4, schemaPath: "#/properties/rejudges/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
      } else {
        let err35 = { instancePath: instancePath + "/rejudges", schemaPath: "#/properties/rejudges/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.gates !== void 0) {
      let data26 = data.gates;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (data26.onBreak === void 0) {
          let err36 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/required", keyword: "required", params: { missingProperty: "onBreak" } };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (data26.place === void 0) {
          let err37 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/required", keyword: "required", params: { missingProperty: "place" } };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (data26.maxChangedFiles !== void 0) {
          let data27 = data26.maxChangedFiles;
          if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
            let err38 = { instancePath: instancePath + "/gates/maxChangedFiles", schemaPath: "#/properties/gates/properties/maxChangedFiles/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
          if (typeof data27 == "number" && isFinite(data27) && (data27 < 0 || isNaN(data27))) {
            let err39 = { instancePath: instancePath + "/gates/maxChangedFiles", schemaPath: "#/properties/gates/properties/maxChangedFiles/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data26.maxChangedLines !== void 0) {
          let data28 = data26.maxChangedLines;
          if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
            let err40 = { instancePath: instancePath + "/gates/maxChangedLines", schemaPath: "#/properties/gates/properties/maxChangedLines/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
          if (typeof data28 == "number" && isFinite(data28) && (data28 < 0 || isNaN(data28))) {
            let err41 = { instancePath: instancePath + "/gates/maxChangedLines", schemaPath: "#/properties/gates/properties/maxChangedLines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
        if (data26.protectedPaths !== void 0) {
          let data29 = data26.protectedPaths;
          if (Array.isArray(data29)) {
            let len5 = data29.length;
            for (let i5 = 0; i5 < len5; i5++)
              if (typeof data29[i5] != "string") {
                let err42 = { instancePath: instancePath + "/gates/protectedPaths/" + i5, schemaPath: "#/properties/gates/properties/protectedPaths/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
          } else {
            let err43 = { instancePath: instancePath + "/gates/protectedPaths", schemaPath: "#/properties/gates/properties/protectedPaths/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
        if (data26.onBreak !== void 0) {
          let data31 = data26.onBreak;
          if (!(data31 === "undo" || data31 === "keep")) {
            let err44 = { instancePath: instancePath + "/gates/onBreak", schemaPath: "#/properties/gates/properties/onBreak/enum", keyword: "enum", params: { allowedValues: schema101.properties.gates.properties.onBreak.enum } };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        }
        data26.place !== void 0 && (validate146(data26.place, { instancePath: instancePath + "/gates/place", parentData: data26, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length));
        for (let key1 in data26)
          if (!schema107.includes(key1)) {
            let err45 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/closed", keyword: "closed", params: { key: key1, known: schema107 } };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
      } else {
        let err46 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    data.irreversible !== void 0 && (validate164(data.irreversible, { instancePath: instancePath + "/irreversible", parentData: data, parentDataProperty: "irreversible", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors), errors = vErrors.length));
    for (let key2 in data)
      if (!schema110.includes(key2)) {
        let err47 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key2, known: schema110 } };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
  } else {
    let err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
  }
  return validate156.errors = vErrors, errors === 0;
}
validate156.evaluated = { props: { id: !0, label: !0, agent: !0, prompt: !0, model: !0, skill: !0, connectors: !0, after: !0, when: !0, maker: !0, place: !0, inputs: !0, output: !0, tools: !0, retries: !0, timeoutSeconds: !0, tolerated: !0, rejudges: !0, gates: !0, irreversible: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema112 = ["id", "label", "expression", "after", "when", "place", "checks"];
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate168.evaluated;
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
    if (data.label !== void 0 && typeof data.label != "string") {
      let err5 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.expression !== void 0 && typeof data.expression != "string") {
      let err6 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.after !== void 0) {
      let data3 = data.after;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data3[i0] != "string") {
            let err7 = { instancePath: instancePath + "/after/" + i0, schemaPath: "#/properties/after/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
      } else {
        let err8 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.when !== void 0 && (validate157(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors), errors = vErrors.length)), data.place !== void 0 && (validate146(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length)), data.checks !== void 0) {
      let data7 = data.checks;
      if (Array.isArray(data7)) {
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data7[i1] != "string") {
            let err9 = { instancePath: instancePath + "/checks/" + i1, schemaPath: "#/properties/checks/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
      } else {
        let err10 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    for (let key0 in data)
      if (!schema112.includes(key0)) {
        let err11 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema112 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate168.errors = vErrors, errors === 0;
}
validate168.evaluated = { props: { id: !0, label: !0, expression: !0, after: !0, when: !0, place: !0, checks: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema113 = { type: "object", required: ["id", "label", "kind", "of", "criteria", "place"], properties: { id: { type: "string", pattern: "^[a-z0-9][a-z0-9_-]*$" }, label: { type: "string" }, kind: { enum: ["command", "function", "agent", "person"] }, of: { type: "array", items: { type: "string" } }, criteria: { type: "array", items: { type: "string" } }, command: { type: "array", items: { type: "string" } }, cwd: { type: "string" }, env: { type: "array", items: { type: "string" } }, timeoutSeconds: { type: "number" }, writes: { type: "array", items: { type: "string" } }, agent: { type: "string" }, independence: { enum: ["same-agent", "same-model", "same-vendor", "other"] }, place: { $ref: "#/$defs/Place" }, after: { type: "array", items: { type: "string" } }, function: { type: "string" }, config: {}, rubric: { type: "object", required: ["dimensions", "passThreshold"], properties: { dimensions: { type: "array", items: { type: "object", required: ["name", "weight", "low", "high", "criteria"], properties: { name: { type: "string" }, weight: { type: "number" }, low: { type: "number" }, high: { type: "number" }, criteria: { type: "string" } }, closed: ["name", "weight", "low", "high", "criteria"] } }, passThreshold: { type: "number" } }, closed: ["dimensions", "passThreshold"] }, aggregation: { enum: ["min", "weighted_avg", "veto"] }, codes: { type: "array", items: { type: "string" } }, idle: { type: "string" }, brought: { type: "boolean" }, person: { type: "object", required: ["timeoutSeconds"], properties: { timeoutSeconds: { type: "number" }, queue: { type: "string" }, instructions: { type: "string" } }, closed: ["timeoutSeconds", "queue", "instructions"] }, when: { $ref: "#/$defs/When" }, regardless: { type: "boolean" }, unfinished: { enum: ["inconclusive", "fail"] }, stallSeconds: { type: "number", exclusiveMinimum: 0 }, outOfMemory: { type: "array", items: { type: "string" } }, irreversible: { $ref: "#/$defs/Irreversible" } }, closed: ["id", "label", "kind", "of", "criteria", "command", "cwd", "env", "timeoutSeconds", "writes", "agent", "independence", "place", "after", "function", "config", "rubric", "aggregation", "codes", "idle", "brought", "person", "when", "regardless", "unfinished", "stallSeconds", "outOfMemory", "irreversible"] }, schema114 = ["name", "weight", "low", "high", "criteria"], schema115 = ["dimensions", "passThreshold"], schema116 = ["timeoutSeconds", "queue", "instructions"], schema117 = ["id", "label", "kind", "of", "criteria", "command", "cwd", "env", "timeoutSeconds", "writes", "agent", "independence", "place", "after", "function", "config", "rubric", "aggregation", "codes", "idle", "brought", "person", "when", "regardless", "unfinished", "stallSeconds", "outOfMemory", "irreversible"];
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate172.evaluated;
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
        if (!pattern21.test(data0)) {
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
      if (!(data2 === "command" || data2 === "function" || data2 === "agent" || data2 === "person")) {
        let err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema113.properties.kind.enum } };
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
        let err23 = { instancePath: instancePath + "/independence", schemaPath: "#/properties/independence/enum", keyword: "enum", params: { allowedValues: schema113.properties.independence.enum } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.place !== void 0 && (validate146(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length)), data.after !== void 0) {
      let data18 = data.after;
      if (Array.isArray(data18)) {
        let len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++)
          if (typeof data18[i5] != "string") {
            let err24 = { instancePath: instancePath + "/after/" + i5, schemaPath: "#/properties/after/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
      } else {
        let err25 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.function !== void 0 && typeof data.function != "string") {
      let err26 = { instancePath: instancePath + "/function", schemaPath: "#/properties/function/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.rubric !== void 0) {
      let data21 = data.rubric;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.dimensions === void 0) {
          let err27 = { instancePath: instancePath + "/rubric", schemaPath: "#/properties/rubric/required", keyword: "required", params: { missingProperty: "dimensions" } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data21.passThreshold === void 0) {
          let err28 = { instancePath: instancePath + "/rubric", schemaPath: "#/properties/rubric/required", keyword: "required", params: { missingProperty: "passThreshold" } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data21.dimensions !== void 0) {
          let data22 = data21.dimensions;
          if (Array.isArray(data22)) {
            let len6 = data22.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data23 = data22[i6];
              if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                if (data23.name === void 0) {
                  let err29 = { instancePath: instancePath + "/rubric/dimensions/" + i6, schemaPath: "#/properties/rubric/properties/dimensions/items/required", keyword: "required", params: { missingProperty: "name" } };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
                if (data23.weight === void 0) {
                  let err30 = { instancePath: instancePath + "/rubric/dimensions/" + i6, schemaPath: "#/properties/rubric/properties/dimensions/items/required", keyword: "required", params: { missingProperty: "weight" } };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
                if (data23.low === void 0) {
                  let err31 = { instancePath: instancePath + "/rubric/dimensions/" + i6, schemaPath: "#/properties/rubric/properties/dimensions/items/required", keyword: "required", params: { missingProperty: "low" } };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
                if (data23.high === void 0) {
                  let err32 = { instancePath: instancePath + "/rubric/dimensions/" + i6, schemaPath: "#/properties/rubric/properties/dimensions/items/required", keyword: "required", params: { missingProperty: "high" } };
                  vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                }
                if (data23.criteria === void 0) {
                  let err33 = { instancePath: instancePath + "/rubric/dimensions/" + i6, schemaPath: "#/properties/rubric/properties/dimensions/items/required", keyword: "required", params: { missingProperty: "criteria" } };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
                if (data23.name !== void 0 && typeof data23.name != "string") {
                  let err34 = { instancePath: instancePath + "/rubric/dimensions/" + i6 + "/name", schemaPath: "#/properties/rubric/properties/dimensions/items/properties/name/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
                if (data23.weight !== void 0) {
                  let data25 = data23.weight;
                  if (!(typeof data25 == "number" && isFinite(data25))) {
                    let err35 = { instancePath: instancePath + "/rubric/dimensions/" + i6 + "/weight", schemaPath: "#/properties/rubric/properties/dimensions/items/properties/weight/type", keyword: "type", params: { type: "number" } };
                    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                  }
                }
                if (data23.low !== void 0) {
                  let data26 = data23.low;
                  if (!(typeof data26 == "number" && isFinite(data26))) {
                    let err36 = { instancePath: instancePath + "/rubric/dimensions/" + i6 + "/low", schemaPath: "#/properties/rubric/properties/dimensions/items/properties/low/type", keyword: "type", params: { type: "number" } };
                    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                  }
                }
                if (data23.high !== void 0) {
                  let data27 = data23.high;
                  if (!(typeof data27 == "number" && isFinite(data27))) {
                    let err37 = { instancePath: instancePath + "/rubric/dimensions/" + i6 + "/high", schemaPath: "#/properties/rubric/properties/dimensions/items/properties/high/type", keyword: "type", params: { type: "number" } };
                    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                  }
                }
                if (data23.criteria !== void 0 && typeof data23.criteria != "string") {
                  let err38 = { instancePath: instancePath + "/rubric/dimensions/" + i6 + "/criteria", schemaPath: "#/properties/rubric/properties/dimensions/items/properties/criteria/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                }
                for (let key0 in data23)
                  if (!schema114.includes(key0)) {
                    let err39 = { instancePath: instancePath + "/rubric/dimensions/" + i6, schemaPath: "#/properties/rubric/properties/dimensions/items/closed", keyword: "closed", params: { key: key0, known: schema114 } };
                    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                  }
              } else {
                let err40 = { instancePath: instancePath + "/rubric/dimensions/" + i6, schemaPath: "#/properties/rubric/properties/dimensions/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            }
          } else {
            let err41 = { instancePath: instancePath + "/rubric/dimensions", schemaPath: "#/properties/rubric/properties/dimensions/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
        if (data21.passThreshold !== void 0) {
          let data29 = data21.passThreshold;
          if (!(typeof data29 == "number" && isFinite(data29))) {
            let err42 = { instancePath: instancePath + "/rubric/passThreshold", schemaPath: "#/properties/rubric/properties/passThreshold/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
        for (let key1 in data21)
          if (!schema115.includes(key1)) {
            let err43 = { instancePath: instancePath + "/rubric", schemaPath: "#/properties/rubric/closed", keyword: "closed", params: { key: key1, known: schema115 } };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
      } else {
        let err44 = { instancePath: instancePath + "/rubric", schemaPath: "#/properties/rubric/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.aggregation !== void 0) {
      let data30 = data.aggregation;
      if (!(data30 === "min" || data30 === "weighted_avg" || data30 === "veto")) {
        let err45 = { instancePath: instancePath + "/aggregation", schemaPath: "#/properties/aggregation/enum", keyword: "enum", params: { allowedValues: schema113.properties.aggregation.enum } };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.codes !== void 0) {
      let data31 = data.codes;
      if (Array.isArray(data31)) {
        let len7 = data31.length;
        for (let i7 = 0; i7 < len7; i7++)
          if (typeof data31[i7] != "string") {
            let err46 = { instancePath: instancePath + "/codes/" + i7, schemaPath: "#/properties/codes/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
      } else {
        let err47 = { instancePath: instancePath + "/codes", schemaPath: "#/properties/codes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.idle !== void 0 && typeof data.idle != "string") {
      let err48 = { instancePath: instancePath + "/idle", schemaPath: "#/properties/idle/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
    }
    if (data.brought !== void 0 && typeof data.brought != "boolean") {
      let err49 = { instancePath: instancePath + "/brought", schemaPath: "#/properties/brought/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
    }
    if (data.person !== void 0) {
      let data35 = data.person;
      if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
        if (data35.timeoutSeconds === void 0) {
          let err50 = { instancePath: instancePath + "/person", schemaPath: "#/properties/person/required", keyword: "required", params: { missingProperty: "timeoutSeconds" } };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
        if (data35.timeoutSeconds !== void 0) {
          let data36 = data35.timeoutSeconds;
          if (!(typeof data36 == "number" && isFinite(data36))) {
            let err51 = { instancePath: instancePath + "/person/timeoutSeconds", schemaPath: "#/properties/person/properties/timeoutSeconds/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
        }
        if (data35.queue !== void 0 && typeof data35.queue != "string") {
          let err52 = { instancePath: instancePath + "/person/queue", schemaPath: "#/properties/person/properties/queue/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
        if (data35.instructions !== void 0 && typeof data35.instructions != "string") {
          let err53 = { instancePath: instancePath + "/person/instructions", schemaPath: "#/properties/person/properties/instructions/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
        }
        for (let key2 in data35)
          if (!schema116.includes(key2)) {
            let err54 = { instancePath: instancePath + "/person", schemaPath: "#/properties/person/closed", keyword: "closed", params: { key: key2, known: schema116 } };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
      } else {
        let err55 = { instancePath: instancePath + "/person", schemaPath: "#/properties/person/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
    if (data.when !== void 0 && (validate157(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors), errors = vErrors.length)), data.regardless !== void 0 && typeof data.regardless != "boolean") {
      let err56 = { instancePath: instancePath + "/regardless", schemaPath: "#/properties/regardless/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
    }
    if (data.unfinished !== void 0) {
      let data41 = data.unfinished;
      if (!(data41 === "inconclusive" || data41 === "fail")) {
        let err57 = { instancePath: instancePath + "/unfinished", schemaPath: "#/properties/unfinished/enum", keyword: "enum", params: { allowedValues: schema113.properties.unfinished.enum } };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.stallSeconds !== void 0) {
      let data42 = data.stallSeconds;
      if (typeof data42 == "number" && isFinite(data42)) {
        if (data42 <= 0 || isNaN(data42)) {
          let err58 = { instancePath: instancePath + "/stallSeconds", schemaPath: "#/properties/stallSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
        }
      } else {
        let err59 = { instancePath: instancePath + "/stallSeconds", schemaPath: "#/properties/stallSeconds/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    if (data.outOfMemory !== void 0) {
      let data43 = data.outOfMemory;
      if (Array.isArray(data43)) {
        let len8 = data43.length;
        for (let i8 = 0; i8 < len8; i8++)
          if (typeof data43[i8] != "string") {
            let err60 = { instancePath: instancePath + "/outOfMemory/" + i8, schemaPath: "#/properties/outOfMemory/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
      } else {
        let err61 = { instancePath: instancePath + "/outOfMemory", schemaPath: "#/properties/outOfMemory/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
    }
    data.irreversible !== void 0 && (validate164(data.irreversible, { instancePath: instancePath + "/irreversible", parentData: data, parentDataProperty: "irreversible", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors), errors = vErrors.length));
    for (let key3 in data)
      if (!schema117.includes(key3)) {
        let err62 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key3, known: schema117 } };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
  } else {
    let err63 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
  }
  return validate172.errors = vErrors, errors === 0;
}
validate172.evaluated = { props: { id: !0, label: !0, kind: !0, of: !0, criteria: !0, command: !0, cwd: !0, env: !0, timeoutSeconds: !0, writes: !0, agent: !0, independence: !0, place: !0, after: !0, function: !0, config: !0, rubric: !0, aggregation: !0, codes: !0, idle: !0, brought: !0, person: !0, when: !0, regardless: !0, unfinished: !0, stallSeconds: !0, outOfMemory: !0, irreversible: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema118 = { type: "object", required: ["max", "retry", "onExhausted"], properties: { max: { type: "integer", minimum: 1 }, retry: { type: "boolean" }, onExhausted: { enum: ["ask", "fail"] }, place: { $ref: "#/$defs/Place" } }, closed: ["max", "retry", "onExhausted", "place"] }, schema119 = ["max", "retry", "onExhausted", "place"];
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate177.evaluated;
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
        let err6 = { instancePath: instancePath + "/onExhausted", schemaPath: "#/properties/onExhausted/enum", keyword: "enum", params: { allowedValues: schema118.properties.onExhausted.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.place !== void 0 && (validate146(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length));
    for (let key0 in data)
      if (!schema119.includes(key0)) {
        let err7 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema119 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate177.errors = vErrors, errors === 0;
}
validate177.evaluated = { props: { max: !0, retry: !0, onExhausted: !0, place: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema120 = { type: "object", required: ["unit", "max", "origin"], properties: { unit: { enum: ["iterations", "seconds", "tokens", "usd"] }, max: { type: "number", exclusiveMinimum: 0 }, origin: { enum: ["loop", "project", "command-line"] }, place: { $ref: "#/$defs/Place" }, per: { enum: ["run", "iteration", "task", "project", "day"] }, task: { type: "string" }, onExceed: { enum: ["pause", "halt", "throttle", "warn"] }, approach: { type: "object", required: ["percent", "action"], properties: { percent: { type: "number" }, action: { enum: ["warn", "throttle", "halt"] } }, closed: ["percent", "action"] } }, closed: ["unit", "max", "origin", "place", "per", "task", "onExceed", "approach"] }, schema121 = ["percent", "action"], schema122 = ["unit", "max", "origin", "place", "per", "task", "onExceed", "approach"];
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate180.evaluated;
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
        let err3 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: schema120.properties.unit.enum } };
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
        let err6 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: schema120.properties.origin.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.place !== void 0 && (validate146(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length)), data.per !== void 0) {
      let data4 = data.per;
      if (!(data4 === "run" || data4 === "iteration" || data4 === "task" || data4 === "project" || data4 === "day")) {
        let err7 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/enum", keyword: "enum", params: { allowedValues: schema120.properties.per.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.task !== void 0 && typeof data.task != "string") {
      let err8 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.onExceed !== void 0) {
      let data6 = data.onExceed;
      if (!(data6 === "pause" || data6 === "halt" || data6 === "throttle" || data6 === "warn")) {
        let err9 = { instancePath: instancePath + "/onExceed", schemaPath: "#/properties/onExceed/enum", keyword: "enum", params: { allowedValues: schema120.properties.onExceed.enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.approach !== void 0) {
      let data7 = data.approach;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.percent === void 0) {
          let err10 = { instancePath: instancePath + "/approach", schemaPath: "#/properties/approach/required", keyword: "required", params: { missingProperty: "percent" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data7.action === void 0) {
          let err11 = { instancePath: instancePath + "/approach", schemaPath: "#/properties/approach/required", keyword: "required", params: { missingProperty: "action" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data7.percent !== void 0) {
          let data8 = data7.percent;
          if (!(typeof data8 == "number" && isFinite(data8))) {
            let err12 = { instancePath: instancePath + "/approach/percent", schemaPath: "#/properties/approach/properties/percent/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data7.action !== void 0) {
          let data9 = data7.action;
          if (!(data9 === "warn" || data9 === "throttle" || data9 === "halt")) {
            let err13 = { instancePath: instancePath + "/approach/action", schemaPath: "#/properties/approach/properties/action/enum", keyword: "enum", params: { allowedValues: schema120.properties.approach.properties.action.enum } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        for (let key0 in data7)
          if (!schema121.includes(key0)) {
            let err14 = { instancePath: instancePath + "/approach", schemaPath: "#/properties/approach/closed", keyword: "closed", params: { key: key0, known: schema121 } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
      } else {
        let err15 = { instancePath: instancePath + "/approach", schemaPath: "#/properties/approach/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    for (let key1 in data)
      if (!schema122.includes(key1)) {
        let err16 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key1, known: schema122 } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate180.errors = vErrors, errors === 0;
}
validate180.evaluated = { props: { unit: !0, max: !0, origin: !0, place: !0, per: !0, task: !0, onExceed: !0, approach: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema123 = { type: "object", required: ["store", "persistence", "origin"], properties: { store: { enum: ["filesystem", "memory", "claude", "redis", "postgres", "vector", "composite"] }, name: { type: "string" }, path: { type: "string" }, persistence: { enum: ["full", "summary", "minimal"] }, origin: { enum: ["loop", "project"] }, place: { $ref: "#/$defs/Place" }, lifetime: { enum: ["iteration", "run", "project"] }, retention: { type: "object", required: ["unit", "value"], properties: { unit: { enum: ["iteration", "hour", "day"] }, value: { type: "integer", minimum: 1 } }, closed: ["unit", "value"] }, writers: { type: "array", items: { type: "string" } }, readers: { type: "object", additionalProperties: { type: "array", items: { type: "string" } } }, maxEntries: { type: "integer", minimum: 1 }, schema: {}, redaction: {} }, closed: ["store", "name", "path", "persistence", "origin", "place", "lifetime", "retention", "writers", "readers", "maxEntries", "schema", "redaction"] }, schema124 = ["unit", "value"], schema125 = ["store", "name", "path", "persistence", "origin", "place", "lifetime", "retention", "writers", "readers", "maxEntries", "schema", "redaction"];
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate183.evaluated;
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
      if (!(data0 === "filesystem" || data0 === "memory" || data0 === "claude" || data0 === "redis" || data0 === "postgres" || data0 === "vector" || data0 === "composite")) {
        let err3 = { instancePath: instancePath + "/store", schemaPath: "#/properties/store/enum", keyword: "enum", params: { allowedValues: schema123.properties.store.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.path !== void 0 && typeof data.path != "string") {
      let err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.persistence !== void 0) {
      let data3 = data.persistence;
      if (!(data3 === "full" || data3 === "summary" || data3 === "minimal")) {
        let err6 = { instancePath: instancePath + "/persistence", schemaPath: "#/properties/persistence/enum", keyword: "enum", params: { allowedValues: schema123.properties.persistence.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.origin !== void 0) {
      let data4 = data.origin;
      if (!(data4 === "loop" || data4 === "project")) {
        let err7 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: schema123.properties.origin.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.place !== void 0 && (validate146(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length)), data.lifetime !== void 0) {
      let data6 = data.lifetime;
      if (!(data6 === "iteration" || data6 === "run" || data6 === "project")) {
        let err8 = { instancePath: instancePath + "/lifetime", schemaPath: "#/properties/lifetime/enum", keyword: "enum", params: { allowedValues: schema123.properties.lifetime.enum } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.retention !== void 0) {
      let data7 = data.retention;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.unit === void 0) {
          let err9 = { instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/required", keyword: "required", params: { missingProperty: "unit" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data7.value === void 0) {
          let err10 = { instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/required", keyword: "required", params: { missingProperty: "value" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data7.unit !== void 0) {
          let data8 = data7.unit;
          if (!(data8 === "iteration" || data8 === "hour" || data8 === "day")) {
            let err11 = { instancePath: instancePath + "/retention/unit", schemaPath: "#/properties/retention/properties/unit/enum", keyword: "enum", params: { allowedValues: schema123.properties.retention.properties.unit.enum } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data7.value !== void 0) {
          let data9 = data7.value;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            let err12 = { instancePath: instancePath + "/retention/value", schemaPath: "#/properties/retention/properties/value/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          if (typeof data9 == "number" && isFinite(data9) && (data9 < 1 || isNaN(data9))) {
            let err13 = { instancePath: instancePath + "/retention/value", schemaPath: "#/properties/retention/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        for (let key0 in data7)
          if (!schema124.includes(key0)) {
            let err14 = { instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/closed", keyword: "closed", params: { key: key0, known: schema124 } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
      } else {
        let err15 = { instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.writers !== void 0) {
      let data10 = data.writers;
      if (Array.isArray(data10)) {
        let len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data10[i0] != "string") {
            let err16 = { instancePath: instancePath + "/writers/" + i0, schemaPath: "#/properties/writers/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
      } else {
        let err17 = { instancePath: instancePath + "/writers", schemaPath: "#/properties/writers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.readers !== void 0) {
      let data12 = data.readers;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12))
        for (let key1 in data12) {
          let data13 = data12[key1];
          if (Array.isArray(data13)) {
            let len1 = data13.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data13[i1] != "string") {
                let err18 = { instancePath: instancePath + "/readers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/readers/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
          } else {
            let err19 = { instancePath: instancePath + "/readers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/readers/additionalProperties/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      else {
        let err20 = { instancePath: instancePath + "/readers", schemaPath: "#/properties/readers/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.maxEntries !== void 0) {
      let data15 = data.maxEntries;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        let err21 = { instancePath: instancePath + "/maxEntries", schemaPath: "#/properties/maxEntries/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (typeof data15 == "number" && isFinite(data15) && (data15 < 1 || isNaN(data15))) {
        let err22 = { instancePath: instancePath + "/maxEntries", schemaPath: "#/properties/maxEntries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    for (let key2 in data)
      if (!schema125.includes(key2)) {
        let err23 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key2, known: schema125 } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate183.errors = vErrors, errors === 0;
}
validate183.evaluated = { props: { store: !0, name: !0, path: !0, persistence: !0, origin: !0, place: !0, lifetime: !0, retention: !0, writers: !0, readers: !0, maxEntries: !0, schema: !0, redaction: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema127 = ["name", "required", "schema", "default", "place"];
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate186.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.required === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.schema === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.place === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.required !== void 0 && typeof data.required != "boolean") {
      let err5 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    data.place !== void 0 && (validate146(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length));
    for (let key0 in data)
      if (!schema127.includes(key0)) {
        let err6 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema127 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate186.errors = vErrors, errors === 0;
}
validate186.evaluated = { props: { name: !0, required: !0, schema: !0, default: !0, place: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema128 = { type: "object", required: ["id", "from", "name", "unit", "primary", "place"], properties: { id: { type: "string" }, definition: { type: "string" }, from: { enum: ["check", "task", "telemetry"] }, name: { type: "string" }, unit: { enum: ["ratio", "count", "usd", "seconds", "tokens", "percent"] }, primary: { type: "boolean" }, target: { type: "number" }, regressionThreshold: { type: "number" }, lowIsBetter: { type: "boolean" }, place: { $ref: "#/$defs/Place" } }, closed: ["id", "definition", "from", "name", "unit", "primary", "target", "regressionThreshold", "lowIsBetter", "place"] }, schema129 = ["id", "definition", "from", "name", "unit", "primary", "target", "regressionThreshold", "lowIsBetter", "place"];
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate189.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.from === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.name === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.unit === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.primary === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "primary" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.place === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.definition !== void 0 && typeof data.definition != "string") {
      let err7 = { instancePath: instancePath + "/definition", schemaPath: "#/properties/definition/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.from !== void 0) {
      let data2 = data.from;
      if (!(data2 === "check" || data2 === "task" || data2 === "telemetry")) {
        let err8 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/enum", keyword: "enum", params: { allowedValues: schema128.properties.from.enum } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.unit !== void 0) {
      let data4 = data.unit;
      if (!(data4 === "ratio" || data4 === "count" || data4 === "usd" || data4 === "seconds" || data4 === "tokens" || data4 === "percent")) {
        let err10 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: schema128.properties.unit.enum } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.primary !== void 0 && typeof data.primary != "boolean") {
      let err11 = { instancePath: instancePath + "/primary", schemaPath: "#/properties/primary/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.target !== void 0) {
      let data6 = data.target;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        let err12 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.regressionThreshold !== void 0) {
      let data7 = data.regressionThreshold;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        let err13 = { instancePath: instancePath + "/regressionThreshold", schemaPath: "#/properties/regressionThreshold/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.lowIsBetter !== void 0 && typeof data.lowIsBetter != "boolean") {
      let err14 = { instancePath: instancePath + "/lowIsBetter", schemaPath: "#/properties/lowIsBetter/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    data.place !== void 0 && (validate146(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length));
    for (let key0 in data)
      if (!schema129.includes(key0)) {
        let err15 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema129 } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate189.errors = vErrors, errors === 0;
}
validate189.evaluated = { props: { id: !0, definition: !0, from: !0, name: !0, unit: !0, primary: !0, target: !0, regressionThreshold: !0, lowIsBetter: !0, place: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema130 = { type: "object", required: ["id", "from", "source", "to", "format", "place"], properties: { id: { type: "string" }, from: { enum: ["check", "task"] }, source: { type: "string" }, to: { enum: ["task", "strategy"] }, target: { type: "string" }, format: { enum: ["structured", "template", "human_queue"] }, when: { type: "string" }, fields: { type: "array", items: { enum: ["failure_codes", "dimension_scores", "remediation_hints", "passed", "score", "raw_output", "summary"] } }, maxTokens: { type: "integer", minimum: 1 }, templateRef: { type: "string" }, place: { $ref: "#/$defs/Place" } }, closed: ["id", "from", "source", "to", "target", "format", "when", "fields", "maxTokens", "templateRef", "place"] }, schema131 = ["id", "from", "source", "to", "target", "format", "when", "fields", "maxTokens", "templateRef", "place"];
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate192.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.from === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.source === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.to === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.format === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.place === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.from !== void 0) {
      let data1 = data.from;
      if (!(data1 === "check" || data1 === "task")) {
        let err7 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/enum", keyword: "enum", params: { allowedValues: schema130.properties.from.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.source !== void 0 && typeof data.source != "string") {
      let err8 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.to !== void 0) {
      let data3 = data.to;
      if (!(data3 === "task" || data3 === "strategy")) {
        let err9 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/enum", keyword: "enum", params: { allowedValues: schema130.properties.to.enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.target !== void 0 && typeof data.target != "string") {
      let err10 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.format !== void 0) {
      let data5 = data.format;
      if (!(data5 === "structured" || data5 === "template" || data5 === "human_queue")) {
        let err11 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema130.properties.format.enum } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.when !== void 0 && typeof data.when != "string") {
      let err12 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.fields !== void 0) {
      let data7 = data.fields;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (!(data8 === "failure_codes" || data8 === "dimension_scores" || data8 === "remediation_hints" || data8 === "passed" || data8 === "score" || data8 === "raw_output" || data8 === "summary")) {
            let err13 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/enum", keyword: "enum", params: { allowedValues: schema130.properties.fields.items.enum } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.maxTokens !== void 0) {
      let data9 = data.maxTokens;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err15 = { instancePath: instancePath + "/maxTokens", schemaPath: "#/properties/maxTokens/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9) && (data9 < 1 || isNaN(data9))) {
        let err16 = { instancePath: instancePath + "/maxTokens", schemaPath: "#/properties/maxTokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.templateRef !== void 0 && typeof data.templateRef != "string") {
      let err17 = { instancePath: instancePath + "/templateRef", schemaPath: "#/properties/templateRef/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    data.place !== void 0 && (validate146(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length));
    for (let key0 in data)
      if (!schema131.includes(key0)) {
        let err18 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema131 } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate192.errors = vErrors, errors === 0;
}
validate192.evaluated = { props: { id: !0, from: !0, source: !0, to: !0, target: !0, format: !0, when: !0, fields: !0, maxTokens: !0, templateRef: !0, place: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema132 = { type: "object", required: ["type", "place"], properties: { type: { enum: ["prompt_refinement", "parameter_search", "memory_update", "structural", "manual"] }, maxSteps: { type: "integer", minimum: 1 }, targets: { type: "array", items: { type: "string" } }, preserve: { type: "array", items: { type: "string" } }, gate: {}, search: { type: "object", additionalProperties: { type: "array", items: {} } }, rollback: { type: "object", required: [], properties: { onMetricDrop: { type: "number" }, onSafetyFailure: { type: "boolean" } }, closed: ["onMetricDrop", "onSafetyFailure"] }, place: { $ref: "#/$defs/Place" } }, closed: ["type", "maxSteps", "targets", "preserve", "gate", "search", "rollback", "place"] }, schema133 = ["onMetricDrop", "onSafetyFailure"], schema134 = ["type", "maxSteps", "targets", "preserve", "gate", "search", "rollback", "place"];
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate195.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.place === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (!(data0 === "prompt_refinement" || data0 === "parameter_search" || data0 === "memory_update" || data0 === "structural" || data0 === "manual")) {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema132.properties.type.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.maxSteps !== void 0) {
      let data1 = data.maxSteps;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/maxSteps", schemaPath: "#/properties/maxSteps/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        let err4 = { instancePath: instancePath + "/maxSteps", schemaPath: "#/properties/maxSteps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.targets !== void 0) {
      let data2 = data.targets;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            let err5 = { instancePath: instancePath + "/targets/" + i0, schemaPath: "#/properties/targets/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
      } else {
        let err6 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.preserve !== void 0) {
      let data4 = data.preserve;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data4[i1] != "string") {
            let err7 = { instancePath: instancePath + "/preserve/" + i1, schemaPath: "#/properties/preserve/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
      } else {
        let err8 = { instancePath: instancePath + "/preserve", schemaPath: "#/properties/preserve/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.search !== void 0) {
      let data6 = data.search;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (let key0 in data6)
          if (!Array.isArray(data6[key0])) {
            let err9 = { instancePath: instancePath + "/search/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/search/additionalProperties/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
      } else {
        let err10 = { instancePath: instancePath + "/search", schemaPath: "#/properties/search/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.rollback !== void 0) {
      let data8 = data.rollback;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.onMetricDrop !== void 0) {
          let data9 = data8.onMetricDrop;
          if (!(typeof data9 == "number" && isFinite(data9))) {
            let err11 = { instancePath: instancePath + "/rollback/onMetricDrop", schemaPath: "#/properties/rollback/properties/onMetricDrop/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data8.onSafetyFailure !== void 0 && typeof data8.onSafetyFailure != "boolean") {
          let err12 = { instancePath: instancePath + "/rollback/onSafetyFailure", schemaPath: "#/properties/rollback/properties/onSafetyFailure/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        for (let key1 in data8)
          if (!schema133.includes(key1)) {
            let err13 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/closed", keyword: "closed", params: { key: key1, known: schema133 } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
      } else {
        let err14 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    data.place !== void 0 && (validate146(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length));
    for (let key2 in data)
      if (!schema134.includes(key2)) {
        let err15 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key2, known: schema134 } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate195.errors = vErrors, errors === 0;
}
validate195.evaluated = { props: { type: !0, maxSteps: !0, targets: !0, preserve: !0, gate: !0, search: !0, rollback: !0, place: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema142 = ["success", "failure", "stall"], schema136 = { type: "object", required: ["metric", "operator", "value", "consecutive", "place"], properties: { metric: { type: "string" }, operator: { enum: ["gte", "lte", "eq", "gt", "lt"] }, value: { type: "number" }, consecutive: { type: "integer", minimum: 1 }, place: { $ref: "#/$defs/Place" } }, closed: ["metric", "operator", "value", "consecutive", "place"] }, schema137 = ["metric", "operator", "value", "consecutive", "place"];
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate199.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metric === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.operator === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operator" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.consecutive === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consecutive" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.place === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.metric !== void 0 && typeof data.metric != "string") {
      let err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.operator !== void 0) {
      let data1 = data.operator;
      if (!(data1 === "gte" || data1 === "lte" || data1 === "eq" || data1 === "gt" || data1 === "lt")) {
        let err6 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema136.properties.operator.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.value !== void 0) {
      let data2 = data.value;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err7 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.consecutive !== void 0) {
      let data3 = data.consecutive;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err8 = { instancePath: instancePath + "/consecutive", schemaPath: "#/properties/consecutive/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
        let err9 = { instancePath: instancePath + "/consecutive", schemaPath: "#/properties/consecutive/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    data.place !== void 0 && (validate146(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length));
    for (let key0 in data)
      if (!schema137.includes(key0)) {
        let err10 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema137 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate199.errors = vErrors, errors === 0;
}
validate199.evaluated = { props: { metric: !0, operator: !0, value: !0, consecutive: !0, place: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema138 = { type: "object", required: ["type", "action", "place"], properties: { type: { enum: ["safety_violation", "max_iterations", "evaluator_error", "cost_exceeded", "human_rejected", "timeout", "consecutive_failures"] }, action: { enum: ["halt", "escalate_human", "retry_iteration"] }, value: { type: "number" }, consecutive: { type: "integer", minimum: 1 }, place: { $ref: "#/$defs/Place" }, checks: { type: "array", items: { type: "string" } } }, closed: ["type", "action", "value", "consecutive", "place", "checks"] }, schema139 = ["type", "action", "value", "consecutive", "place", "checks"];
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.action === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.place === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (!(data0 === "safety_violation" || data0 === "max_iterations" || data0 === "evaluator_error" || data0 === "cost_exceeded" || data0 === "human_rejected" || data0 === "timeout" || data0 === "consecutive_failures")) {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema138.properties.type.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.action !== void 0) {
      let data1 = data.action;
      if (!(data1 === "halt" || data1 === "escalate_human" || data1 === "retry_iteration")) {
        let err4 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema138.properties.action.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.value !== void 0) {
      let data2 = data.value;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err5 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.consecutive !== void 0) {
      let data3 = data.consecutive;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err6 = { instancePath: instancePath + "/consecutive", schemaPath: "#/properties/consecutive/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
        let err7 = { instancePath: instancePath + "/consecutive", schemaPath: "#/properties/consecutive/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.place !== void 0 && (validate146(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length)), data.checks !== void 0) {
      let data5 = data.checks;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data5[i0] != "string") {
            let err8 = { instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
      } else {
        let err9 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    for (let key0 in data)
      if (!schema139.includes(key0)) {
        let err10 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema139 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate202.errors = vErrors, errors === 0;
}
validate202.evaluated = { props: { type: !0, action: !0, value: !0, consecutive: !0, place: !0, checks: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema140 = { type: "object", required: ["metric", "window", "minImprovement", "action", "place"], properties: { metric: { type: "string" }, window: { type: "integer", minimum: 1 }, minImprovement: { type: "number" }, action: { enum: ["halt", "escalate_human", "retry_iteration"] }, place: { $ref: "#/$defs/Place" } }, closed: ["metric", "window", "minImprovement", "action", "place"] }, schema141 = ["metric", "window", "minImprovement", "action", "place"];
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate205.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metric === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.window === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.minImprovement === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "minImprovement" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.action === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.place === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.metric !== void 0 && typeof data.metric != "string") {
      let err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.window !== void 0) {
      let data1 = data.window;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err6 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        let err7 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.minImprovement !== void 0) {
      let data2 = data.minImprovement;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err8 = { instancePath: instancePath + "/minImprovement", schemaPath: "#/properties/minImprovement/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.action !== void 0) {
      let data3 = data.action;
      if (!(data3 === "halt" || data3 === "escalate_human" || data3 === "retry_iteration")) {
        let err9 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema140.properties.action.enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    data.place !== void 0 && (validate146(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length));
    for (let key0 in data)
      if (!schema141.includes(key0)) {
        let err10 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema141 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate205.errors = vErrors, errors === 0;
}
validate205.evaluated = { props: { metric: !0, window: !0, minImprovement: !0, action: !0, place: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate198.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.failure === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failure" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.stall === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stall" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.success !== void 0) {
      let data0 = data.success;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate199(data0[i0], { instancePath: instancePath + "/success/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.failure !== void 0) {
      let data2 = data.failure;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate202(data2[i1], { instancePath: instancePath + "/failure/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/failure", schemaPath: "#/properties/failure/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.stall !== void 0) {
      let data4 = data.stall;
      if (Array.isArray(data4)) {
        let len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate205(data4[i2], { instancePath: instancePath + "/stall/" + i2, parentData: data4, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/stall", schemaPath: "#/properties/stall/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (let key0 in data)
      if (!schema142.includes(key0)) {
        let err6 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema142 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate198.errors = vErrors, errors === 0;
}
validate198.evaluated = { props: { success: !0, failure: !0, stall: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema143 = { type: "object", required: ["id", "type", "scope", "action", "severity", "onError", "tasks", "place"], properties: { id: { type: "string" }, type: { enum: ["injection_detect", "secret_scan", "pii_detect", "egress_monitor", "tool_allowlist", "schema_enforce", "human_gate", "tenant_isolation", "output_bounds", "rate_limit"] }, scope: { enum: ["pre_worker", "post_worker", "pre_output", "pre_memory_write", "pre_evaluator"] }, action: { enum: ["halt", "quarantine", "escalate_human", "warn", "strip"] }, severity: { enum: ["S0", "S1", "S2", "S3"] }, onError: { enum: ["halt", "warn", "quarantine"] }, tasks: { type: "array", items: { type: "string" } }, config: {}, place: { $ref: "#/$defs/Place" } }, closed: ["id", "type", "scope", "action", "severity", "onError", "tasks", "config", "place"] }, schema144 = ["id", "type", "scope", "action", "severity", "onError", "tasks", "config", "place"];
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate209.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.scope === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.action === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.severity === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.onError === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "onError" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.tasks === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tasks" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.place === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (!(data1 === "injection_detect" || data1 === "secret_scan" || data1 === "pii_detect" || data1 === "egress_monitor" || data1 === "tool_allowlist" || data1 === "schema_enforce" || data1 === "human_gate" || data1 === "tenant_isolation" || data1 === "output_bounds" || data1 === "rate_limit")) {
        let err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema143.properties.type.enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.scope !== void 0) {
      let data2 = data.scope;
      if (!(data2 === "pre_worker" || data2 === "post_worker" || data2 === "pre_output" || data2 === "pre_memory_write" || data2 === "pre_evaluator")) {
        let err10 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema143.properties.scope.enum } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.action !== void 0) {
      let data3 = data.action;
      if (!(data3 === "halt" || data3 === "quarantine" || data3 === "escalate_human" || data3 === "warn" || data3 === "strip")) {
        let err11 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema143.properties.action.enum } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data4 = data.severity;
      if (!(data4 === "S0" || data4 === "S1" || data4 === "S2" || data4 === "S3")) {
        let err12 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema143.properties.severity.enum } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.onError !== void 0) {
      let data5 = data.onError;
      if (!(data5 === "halt" || data5 === "warn" || data5 === "quarantine")) {
        let err13 = { instancePath: instancePath + "/onError", schemaPath: "#/properties/onError/enum", keyword: "enum", params: { allowedValues: schema143.properties.onError.enum } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.tasks !== void 0) {
      let data6 = data.tasks;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data6[i0] != "string") {
            let err14 = { instancePath: instancePath + "/tasks/" + i0, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
      } else {
        let err15 = { instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    data.place !== void 0 && (validate146(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length));
    for (let key0 in data)
      if (!schema144.includes(key0)) {
        let err16 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema144 } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate209.errors = vErrors, errors === 0;
}
validate209.evaluated = { props: { id: !0, type: !0, scope: !0, action: !0, severity: !0, onError: !0, tasks: !0, config: !0, place: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema145 = { type: "object", required: ["type", "children", "adapters", "place"], properties: { type: { enum: ["sequential", "parallel", "nested"] }, children: { type: "array", items: { $ref: "#/$defs/ChildPlan" } }, adapters: { type: "array", items: { $ref: "#/$defs/AdapterSpec" } }, merge: { type: "object", required: ["strategy", "minPass", "preserveDissent", "place"], properties: { strategy: { enum: ["synthesize", "vote", "first_pass", "all_pass"] }, minPass: { type: "integer", minimum: 1 }, preserveDissent: { type: "boolean" }, synthesizer: { type: "string" }, place: { $ref: "#/$defs/Place" } }, closed: ["strategy", "minPass", "preserveDissent", "synthesizer", "place"] }, place: { $ref: "#/$defs/Place" } }, closed: ["type", "children", "adapters", "merge", "place"] }, schema151 = ["strategy", "minPass", "preserveDissent", "synthesizer", "place"], schema152 = ["type", "children", "adapters", "merge", "place"], schema146 = { type: "object", required: ["id", "ref", "role", "place"], properties: { id: { type: "string" }, ref: { type: "string" }, role: { enum: ["stage", "branch", "outer", "inner"] }, lens: { type: "string" }, trigger: { type: "object", required: ["child", "check", "is"], properties: { child: { type: "string" }, check: { type: "string" }, is: { enum: ["failed", "passed"] } }, closed: ["child", "check", "is"] }, plan: { $ref: "loop:plan" }, place: { $ref: "#/$defs/Place" } }, closed: ["id", "ref", "role", "lens", "trigger", "plan", "place"] }, schema147 = ["child", "check", "is"], schema148 = ["id", "ref", "role", "lens", "trigger", "plan", "place"], wrapper2 = { validate: validate58 };
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate214.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.ref === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ref" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.role === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } };
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
    if (data.ref !== void 0 && typeof data.ref != "string") {
      let err5 = { instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.role !== void 0) {
      let data2 = data.role;
      if (!(data2 === "stage" || data2 === "branch" || data2 === "outer" || data2 === "inner")) {
        let err6 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema146.properties.role.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.lens !== void 0 && typeof data.lens != "string") {
      let err7 = { instancePath: instancePath + "/lens", schemaPath: "#/properties/lens/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.trigger !== void 0) {
      let data4 = data.trigger;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.child === void 0) {
          let err8 = { instancePath: instancePath + "/trigger", schemaPath: "#/properties/trigger/required", keyword: "required", params: { missingProperty: "child" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data4.check === void 0) {
          let err9 = { instancePath: instancePath + "/trigger", schemaPath: "#/properties/trigger/required", keyword: "required", params: { missingProperty: "check" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data4.is === void 0) {
          let err10 = { instancePath: instancePath + "/trigger", schemaPath: "#/properties/trigger/required", keyword: "required", params: { missingProperty: "is" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data4.child !== void 0 && typeof data4.child != "string") {
          let err11 = { instancePath: instancePath + "/trigger/child", schemaPath: "#/properties/trigger/properties/child/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data4.check !== void 0 && typeof data4.check != "string") {
          let err12 = { instancePath: instancePath + "/trigger/check", schemaPath: "#/properties/trigger/properties/check/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data4.is !== void 0) {
          let data7 = data4.is;
          if (!(data7 === "failed" || data7 === "passed")) {
            let err13 = { instancePath: instancePath + "/trigger/is", schemaPath: "#/properties/trigger/properties/is/enum", keyword: "enum", params: { allowedValues: schema146.properties.trigger.properties.is.enum } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        for (let key0 in data4)
          if (!schema147.includes(key0)) {
            let err14 = { instancePath: instancePath + "/trigger", schemaPath: "#/properties/trigger/closed", keyword: "closed", params: { key: key0, known: schema147 } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
      } else {
        let err15 = { instancePath: instancePath + "/trigger", schemaPath: "#/properties/trigger/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    data.plan !== void 0 && (wrapper2.validate(data.plan, { instancePath: instancePath + "/plan", parentData: data, parentDataProperty: "plan", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors), errors = vErrors.length)), data.place !== void 0 && (validate146(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length));
    for (let key1 in data)
      if (!schema148.includes(key1)) {
        let err16 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key1, known: schema148 } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate214.errors = vErrors, errors === 0;
}
validate214.evaluated = { props: { id: !0, ref: !0, role: !0, lens: !0, trigger: !0, plan: !0, place: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema150 = ["fromChild", "task", "toChild", "input", "transform", "place"];
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate217.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fromChild === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fromChild" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.task === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.toChild === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "toChild" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.input === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.place === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.fromChild !== void 0 && typeof data.fromChild != "string") {
      let err5 = { instancePath: instancePath + "/fromChild", schemaPath: "#/properties/fromChild/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.task !== void 0 && typeof data.task != "string") {
      let err6 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.toChild !== void 0 && typeof data.toChild != "string") {
      let err7 = { instancePath: instancePath + "/toChild", schemaPath: "#/properties/toChild/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.input !== void 0 && typeof data.input != "string") {
      let err8 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.transform !== void 0 && typeof data.transform != "string") {
      let err9 = { instancePath: instancePath + "/transform", schemaPath: "#/properties/transform/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    data.place !== void 0 && (validate146(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length));
    for (let key0 in data)
      if (!schema150.includes(key0)) {
        let err10 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema150 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate217.errors = vErrors, errors === 0;
}
validate217.evaluated = { props: { fromChild: !0, task: !0, toChild: !0, input: !0, transform: !0, place: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate213.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.children === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "children" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.adapters === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "adapters" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.place === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (!(data0 === "sequential" || data0 === "parallel" || data0 === "nested")) {
        let err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema145.properties.type.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.children !== void 0) {
      let data1 = data.children;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate214(data1[i0], { instancePath: instancePath + "/children/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/children", schemaPath: "#/properties/children/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.adapters !== void 0) {
      let data3 = data.adapters;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate217(data3[i1], { instancePath: instancePath + "/adapters/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/adapters", schemaPath: "#/properties/adapters/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.merge !== void 0) {
      let data5 = data.merge;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.strategy === void 0) {
          let err7 = { instancePath: instancePath + "/merge", schemaPath: "#/properties/merge/required", keyword: "required", params: { missingProperty: "strategy" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data5.minPass === void 0) {
          let err8 = { instancePath: instancePath + "/merge", schemaPath: "#/properties/merge/required", keyword: "required", params: { missingProperty: "minPass" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data5.preserveDissent === void 0) {
          let err9 = { instancePath: instancePath + "/merge", schemaPath: "#/properties/merge/required", keyword: "required", params: { missingProperty: "preserveDissent" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data5.place === void 0) {
          let err10 = { instancePath: instancePath + "/merge", schemaPath: "#/properties/merge/required", keyword: "required", params: { missingProperty: "place" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data5.strategy !== void 0) {
          let data6 = data5.strategy;
          if (!(data6 === "synthesize" || data6 === "vote" || data6 === "first_pass" || data6 === "all_pass")) {
            let err11 = { instancePath: instancePath + "/merge/strategy", schemaPath: "#/properties/merge/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema145.properties.merge.properties.strategy.enum } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data5.minPass !== void 0) {
          let data7 = data5.minPass;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            let err12 = { instancePath: instancePath + "/merge/minPass", schemaPath: "#/properties/merge/properties/minPass/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          if (typeof data7 == "number" && isFinite(data7) && (data7 < 1 || isNaN(data7))) {
            let err13 = { instancePath: instancePath + "/merge/minPass", schemaPath: "#/properties/merge/properties/minPass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data5.preserveDissent !== void 0 && typeof data5.preserveDissent != "boolean") {
          let err14 = { instancePath: instancePath + "/merge/preserveDissent", schemaPath: "#/properties/merge/properties/preserveDissent/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data5.synthesizer !== void 0 && typeof data5.synthesizer != "string") {
          let err15 = { instancePath: instancePath + "/merge/synthesizer", schemaPath: "#/properties/merge/properties/synthesizer/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        data5.place !== void 0 && (validate146(data5.place, { instancePath: instancePath + "/merge/place", parentData: data5, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length));
        for (let key0 in data5)
          if (!schema151.includes(key0)) {
            let err16 = { instancePath: instancePath + "/merge", schemaPath: "#/properties/merge/closed", keyword: "closed", params: { key: key0, known: schema151 } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
      } else {
        let err17 = { instancePath: instancePath + "/merge", schemaPath: "#/properties/merge/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    data.place !== void 0 && (validate146(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length));
    for (let key1 in data)
      if (!schema152.includes(key1)) {
        let err18 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key1, known: schema152 } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate213.errors = vErrors, errors === 0;
}
validate213.evaluated = { props: { type: !0, children: !0, adapters: !0, merge: !0, place: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema154 = ["name", "command", "cwd", "env", "url", "headers", "tools", "readOnly", "trustHints", "startSeconds", "timeoutSeconds", "place"];
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate224.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.tools === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tools" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.readOnly === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "readOnly" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.trustHints === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trustHints" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.startSeconds === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startSeconds" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.timeoutSeconds === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeoutSeconds" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.place === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.command !== void 0) {
      let data1 = data.command;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err8 = { instancePath: instancePath + "/command/" + i0, schemaPath: "#/properties/command/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
      } else {
        let err9 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.cwd !== void 0 && typeof data.cwd != "string") {
      let err10 = { instancePath: instancePath + "/cwd", schemaPath: "#/properties/cwd/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.env !== void 0) {
      let data4 = data.env;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data4[i1] != "string") {
            let err11 = { instancePath: instancePath + "/env/" + i1, schemaPath: "#/properties/env/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
      } else {
        let err12 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.url !== void 0 && typeof data.url != "string") {
      let err13 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.headers !== void 0) {
      let data7 = data.headers;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7))
        for (let key0 in data7)
          validate150(data7[key0], { instancePath: instancePath + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors), errors = vErrors.length);
      else {
        let err14 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.tools !== void 0) {
      let data9 = data.tools;
      if (Array.isArray(data9)) {
        let len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data9[i2] != "string") {
            let err15 = { instancePath: instancePath + "/tools/" + i2, schemaPath: "#/properties/tools/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
      } else {
        let err16 = { instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.readOnly !== void 0) {
      let data11 = data.readOnly;
      if (Array.isArray(data11)) {
        let len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data11[i3] != "string") {
            let err17 = { instancePath: instancePath + "/readOnly/" + i3, schemaPath: "#/properties/readOnly/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
      } else {
        let err18 = { instancePath: instancePath + "/readOnly", schemaPath: "#/properties/readOnly/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.trustHints !== void 0 && typeof data.trustHints != "boolean") {
      let err19 = { instancePath: instancePath + "/trustHints", schemaPath: "#/properties/trustHints/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.startSeconds !== void 0) {
      let data14 = data.startSeconds;
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 <= 0 || isNaN(data14)) {
          let err20 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.timeoutSeconds !== void 0) {
      let data15 = data.timeoutSeconds;
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 <= 0 || isNaN(data15)) {
          let err22 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    data.place !== void 0 && (validate146(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length));
    for (let key1 in data)
      if (!schema154.includes(key1)) {
        let err24 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key1, known: schema154 } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate224.errors = vErrors, errors === 0;
}
validate224.evaluated = { props: { name: !0, command: !0, cwd: !0, env: !0, url: !0, headers: !0, tools: !0, readOnly: !0, trustHints: !0, startSeconds: !0, timeoutSeconds: !0, place: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
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
    if (data.version !== void 0 && typeof data.version != "string") {
      let err15 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err16 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.dialect !== void 0) {
      let data4 = data.dialect;
      if (!(data4 === "loopkit" || data4 === "lss" || data4 === "openloop")) {
        let err17 = { instancePath: instancePath + "/dialect", schemaPath: "#/properties/dialect/enum", keyword: "enum", params: { allowedValues: schema29.properties.dialect.enum } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.source !== void 0) {
      let data5 = data.source;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.path === void 0) {
          let err18 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "path" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data5.digest === void 0) {
          let err19 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "digest" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data5.path !== void 0 && typeof data5.path != "string") {
          let err20 = { instancePath: instancePath + "/source/path", schemaPath: "#/properties/source/properties/path/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data5.digest !== void 0 && typeof data5.digest != "string") {
          let err21 = { instancePath: instancePath + "/source/digest", schemaPath: "#/properties/source/properties/digest/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        for (let key0 in data5)
          if (!schema30.includes(key0)) {
            let err22 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/closed", keyword: "closed", params: { key: key0, known: schema30 } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
      } else {
        let err23 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.trigger !== void 0) {
      let data8 = data.trigger;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.type === void 0) {
          let err24 = { instancePath: instancePath + "/trigger", schemaPath: "#/properties/trigger/required", keyword: "required", params: { missingProperty: "type" } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data8.type !== void 0 && typeof data8.type != "string") {
          let err25 = { instancePath: instancePath + "/trigger/type", schemaPath: "#/properties/trigger/properties/type/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data8.event !== void 0 && typeof data8.event != "string") {
          let err26 = { instancePath: instancePath + "/trigger/event", schemaPath: "#/properties/trigger/properties/event/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data8.cron !== void 0 && typeof data8.cron != "string") {
          let err27 = { instancePath: instancePath + "/trigger/cron", schemaPath: "#/properties/trigger/properties/cron/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        for (let key1 in data8)
          if (!schema31.includes(key1)) {
            let err28 = { instancePath: instancePath + "/trigger", schemaPath: "#/properties/trigger/closed", keyword: "closed", params: { key: key1, known: schema31 } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
      } else {
        let err29 = { instancePath: instancePath + "/trigger", schemaPath: "#/properties/trigger/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.agents !== void 0) {
      let data12 = data.agents;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12))
        for (let key2 in data12)
          validate59(data12[key2], { instancePath: instancePath + "/agents/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
      else {
        let err30 = { instancePath: instancePath + "/agents", schemaPath: "#/properties/agents/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.tasks !== void 0) {
      let data14 = data.tasks;
      if (Array.isArray(data14)) {
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate156(data14[i0], { instancePath: instancePath + "/tasks/" + i0, parentData: data14, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors), errors = vErrors.length);
      } else {
        let err31 = { instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.choices !== void 0) {
      let data16 = data.choices;
      if (Array.isArray(data16)) {
        let len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate168(data16[i1], { instancePath: instancePath + "/choices/" + i1, parentData: data16, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors), errors = vErrors.length);
      } else {
        let err32 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.checks !== void 0) {
      let data18 = data.checks;
      if (Array.isArray(data18)) {
        let len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate172(data18[i2], { instancePath: instancePath + "/checks/" + i2, parentData: data18, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors), errors = vErrors.length);
      } else {
        let err33 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.rounds !== void 0 && (validate177(data.rounds, { instancePath: instancePath + "/rounds", parentData: data, parentDataProperty: "rounds", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length)), data.limits !== void 0) {
      let data21 = data.limits;
      if (Array.isArray(data21)) {
        let len3 = data21.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate180(data21[i3], { instancePath: instancePath + "/limits/" + i3, parentData: data21, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors), errors = vErrors.length);
      } else {
        let err34 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.memory !== void 0) {
      let data23 = data.memory, _errs41 = errors, valid12 = !1, _errs42 = errors;
      validate183(data23, { instancePath: instancePath + "/memory", parentData: data, parentDataProperty: "memory", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors), errors = vErrors.length);
      var _valid0 = _errs42 === errors;
      if (valid12 = valid12 || _valid0, _valid0) {
        var props0 = {};
        props0.store = !0, props0.name = !0, props0.path = !0, props0.persistence = !0, props0.origin = !0, props0.place = !0, props0.lifetime = !0, props0.retention = !0, props0.writers = !0, props0.readers = !0, props0.maxEntries = !0, props0.schema = !0, props0.redaction = !0;
      }
      let _errs43 = errors;
      if (data23 !== null) {
        let err35 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      var _valid0 = _errs43 === errors;
      if (valid12 = valid12 || _valid0, valid12)
        errors = _errs41, vErrors !== null && (_errs41 ? vErrors.length = _errs41 : vErrors = null);
      else {
        let err36 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.maxParallel !== void 0) {
      let data24 = data.maxParallel;
      if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
        let err37 = { instancePath: instancePath + "/maxParallel", schemaPath: "#/properties/maxParallel/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
      if (typeof data24 == "number" && isFinite(data24) && (data24 < 1 || isNaN(data24))) {
        let err38 = { instancePath: instancePath + "/maxParallel", schemaPath: "#/properties/maxParallel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.inputs !== void 0) {
      let data25 = data.inputs;
      if (Array.isArray(data25)) {
        let len4 = data25.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate186(data25[i4], { instancePath: instancePath + "/inputs/" + i4, parentData: data25, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors), errors = vErrors.length);
      } else {
        let err39 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.metrics !== void 0) {
      let data27 = data.metrics;
      if (Array.isArray(data27)) {
        let len5 = data27.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate189(data27[i5], { instancePath: instancePath + "/metrics/" + i5, parentData: data27, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors), errors = vErrors.length);
      } else {
        let err40 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.routes !== void 0) {
      let data29 = data.routes;
      if (Array.isArray(data29)) {
        let len6 = data29.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate192(data29[i6], { instancePath: instancePath + "/routes/" + i6, parentData: data29, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors), errors = vErrors.length);
      } else {
        let err41 = { instancePath: instancePath + "/routes", schemaPath: "#/properties/routes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.strategy !== void 0 && (validate195(data.strategy, { instancePath: instancePath + "/strategy", parentData: data, parentDataProperty: "strategy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors), errors = vErrors.length)), data.stop !== void 0 && (validate198(data.stop, { instancePath: instancePath + "/stop", parentData: data, parentDataProperty: "stop", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data.guards !== void 0) {
      let data33 = data.guards;
      if (Array.isArray(data33)) {
        let len7 = data33.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate209(data33[i7], { instancePath: instancePath + "/guards/" + i7, parentData: data33, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors), errors = vErrors.length);
      } else {
        let err42 = { instancePath: instancePath + "/guards", schemaPath: "#/properties/guards/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.furtherLimits !== void 0) {
      let data35 = data.furtherLimits;
      if (Array.isArray(data35)) {
        let len8 = data35.length;
        for (let i8 = 0; i8 < len8; i8++)
          validate180(data35[i8], { instancePath: instancePath + "/furtherLimits/" + i8, parentData: data35, parentDataProperty: i8, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors), errors = vErrors.length);
      } else {
        let err43 = { instancePath: instancePath + "/furtherLimits", schemaPath: "#/properties/furtherLimits/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.composition !== void 0 && (validate213(data.composition, { instancePath: instancePath + "/composition", parentData: data, parentDataProperty: "composition", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors), errors = vErrors.length)), data.priceTable !== void 0 && typeof data.priceTable != "string") {
      let err44 = { instancePath: instancePath + "/priceTable", schemaPath: "#/properties/priceTable/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
    }
    if (data.sharedLimits !== void 0) {
      let data39 = data.sharedLimits;
      if (Array.isArray(data39)) {
        let len9 = data39.length;
        for (let i9 = 0; i9 < len9; i9++)
          validate180(data39[i9], { instancePath: instancePath + "/sharedLimits/" + i9, parentData: data39, parentDataProperty: i9, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors), errors = vErrors.length);
      } else {
        let err45 = { instancePath: instancePath + "/sharedLimits", schemaPath: "#/properties/sharedLimits/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.workspace !== void 0 && typeof data.workspace != "string") {
      let err46 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
    }
    if (data.home !== void 0 && typeof data.home != "string") {
      let err47 = { instancePath: instancePath + "/home", schemaPath: "#/properties/home/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
    }
    if (data.variables !== void 0) {
      let data43 = data.variables;
      if (data43 && typeof data43 == "object" && !Array.isArray(data43))
        for (let key3 in data43) {
          let data44 = data43[key3];
          if (!(data44 === "home" || data44 === "workspace" || data44 === "iteration" || data44 === "target" || data44 === "last-error" || data44 === "lessons")) {
            let err48 = { instancePath: instancePath + "/variables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variables/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema29.properties.variables.additionalProperties.enum } };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
        }
      else {
        let err49 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.connectors !== void 0) {
      let data45 = data.connectors;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45))
        for (let key4 in data45)
          validate224(data45[key4], { instancePath: instancePath + "/connectors/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data45, parentDataProperty: key4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors), errors = vErrors.length);
      else {
        let err50 = { instancePath: instancePath + "/connectors", schemaPath: "#/properties/connectors/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.checkpoint !== void 0) {
      let data47 = data.checkpoint;
      if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
        if (data47.dirty === void 0) {
          let err51 = { instancePath: instancePath + "/checkpoint", schemaPath: "#/properties/checkpoint/required", keyword: "required", params: { missingProperty: "dirty" } };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
        if (data47.place === void 0) {
          let err52 = { instancePath: instancePath + "/checkpoint", schemaPath: "#/properties/checkpoint/required", keyword: "required", params: { missingProperty: "place" } };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
        if (data47.dirty !== void 0 && typeof data47.dirty != "boolean") {
          let err53 = { instancePath: instancePath + "/checkpoint/dirty", schemaPath: "#/properties/checkpoint/properties/dirty/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
        }
        data47.place !== void 0 && (validate146(data47.place, { instancePath: instancePath + "/checkpoint/place", parentData: data47, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length));
        for (let key5 in data47)
          if (!schema155.includes(key5)) {
            let err54 = { instancePath: instancePath + "/checkpoint", schemaPath: "#/properties/checkpoint/closed", keyword: "closed", params: { key: key5, known: schema155 } };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
      } else {
        let err55 = { instancePath: instancePath + "/checkpoint", schemaPath: "#/properties/checkpoint/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
    for (let key6 in data)
      if (!schema156.includes(key6)) {
        let err56 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key6, known: schema156 } };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
  } else {
    let err57 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: { planVersion: !0, name: !0, version: !0, description: !0, dialect: !0, source: !0, trigger: !0, agents: !0, tasks: !0, choices: !0, checks: !0, rounds: !0, limits: !0, memory: !0, maxParallel: !0, inputs: !0, metrics: !0, routes: !0, strategy: !0, stop: !0, guards: !0, furtherLimits: !0, composition: !0, priceTable: !0, sharedLimits: !0, workspace: !0, home: !0, variables: !0, connectors: !0, checkpoint: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
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
    if (data.plan !== void 0 && (validate58(data.plan, { instancePath: instancePath + "/plan", parentData: data, parentDataProperty: "plan", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length)), data.planDigest !== void 0 && typeof data.planDigest != "string") {
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
    if (data.parent !== void 0) {
      let data9 = data.parent;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.run === void 0) {
          let err16 = { instancePath: instancePath + "/parent", schemaPath: "#/properties/parent/required", keyword: "required", params: { missingProperty: "run" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data9.effect === void 0) {
          let err17 = { instancePath: instancePath + "/parent", schemaPath: "#/properties/parent/required", keyword: "required", params: { missingProperty: "effect" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data9.run !== void 0 && typeof data9.run != "string") {
          let err18 = { instancePath: instancePath + "/parent/run", schemaPath: "#/properties/parent/properties/run/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data9.effect !== void 0 && typeof data9.effect != "string") {
          let err19 = { instancePath: instancePath + "/parent/effect", schemaPath: "#/properties/parent/properties/effect/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        for (let key0 in data9)
          if (!schema157.includes(key0)) {
            let err20 = { instancePath: instancePath + "/parent", schemaPath: "#/properties/parent/closed", keyword: "closed", params: { key: key0, known: schema157 } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
      } else {
        let err21 = { instancePath: instancePath + "/parent", schemaPath: "#/properties/parent/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.handed !== void 0) {
      let data12 = data.handed;
      if (Array.isArray(data12)) {
        let len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.name === void 0) {
              let err22 = { instancePath: instancePath + "/handed/" + i0, schemaPath: "#/properties/handed/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data13.text === void 0) {
              let err23 = { instancePath: instancePath + "/handed/" + i0, schemaPath: "#/properties/handed/items/required", keyword: "required", params: { missingProperty: "text" } };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (data13.name !== void 0 && typeof data13.name != "string") {
              let err24 = { instancePath: instancePath + "/handed/" + i0 + "/name", schemaPath: "#/properties/handed/items/properties/name/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data13.text !== void 0 && typeof data13.text != "string") {
              let err25 = { instancePath: instancePath + "/handed/" + i0 + "/text", schemaPath: "#/properties/handed/items/properties/text/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            for (let key1 in data13)
              if (!schema158.includes(key1)) {
                let err26 = { instancePath: instancePath + "/handed/" + i0, schemaPath: "#/properties/handed/items/closed", keyword: "closed", params: { key: key1, known: schema158 } };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
          } else {
            let err27 = { instancePath: instancePath + "/handed/" + i0, schemaPath: "#/properties/handed/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
      } else {
        let err28 = { instancePath: instancePath + "/handed", schemaPath: "#/properties/handed/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    for (let key2 in data)
      if (!schema159.includes(key2)) {
        let err29 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key2, known: schema159 } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
  } else {
    let err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { props: { formatVersion: !0, run: !0, createdAt: !0, simulated: !0, seed: !0, root: !0, plan: !0, planDigest: !0, inputs: !0, parent: !0, handed: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateMemory = validate230, schema160 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "loop:memory", type: "object", required: ["formatVersion", "loop", "run", "at", "persistence", "outcome", "rounds"], properties: { formatVersion: { const: 1 }, loop: { type: "string" }, run: { type: "string" }, at: { type: "string" }, persistence: { enum: ["full", "summary", "minimal"] }, outcome: { type: "string" }, rounds: { type: "integer" }, verdicts: { type: "array", items: { type: "object", required: ["check", "verdict", "evidence"], properties: { check: { type: "string" }, verdict: { type: "string" }, evidence: { type: "string" } }, closed: ["check", "verdict", "evidence"] } }, outputs: { type: "array", items: { type: "object", required: ["task", "text"], properties: { task: { type: "string" }, text: { type: "string" } }, closed: ["task", "text"] } } }, closed: ["formatVersion", "loop", "run", "at", "persistence", "outcome", "rounds", "verdicts", "outputs"] }, schema161 = ["check", "verdict", "evidence"], schema162 = ["task", "text"], schema163 = ["formatVersion", "loop", "run", "at", "persistence", "outcome", "rounds", "verdicts", "outputs"];
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate230.evaluated;
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
        let err11 = { instancePath: instancePath + "/persistence", schemaPath: "#/properties/persistence/enum", keyword: "enum", params: { allowedValues: schema160.properties.persistence.enum } };
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
              if (!schema161.includes(key0)) {
                let err20 = { instancePath: instancePath + "/verdicts/" + i0, schemaPath: "#/properties/verdicts/items/closed", keyword: "closed", params: { key: key0, known: schema161 } };
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
              if (!schema162.includes(key1)) {
                let err27 = { instancePath: instancePath + "/outputs/" + i1, schemaPath: "#/properties/outputs/items/closed", keyword: "closed", params: { key: key1, known: schema162 } };
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
      if (!schema163.includes(key2)) {
        let err30 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key2, known: schema163 } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
  } else {
    let err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
  }
  return validate230.errors = vErrors, errors === 0;
}
validate230.evaluated = { props: { formatVersion: !0, loop: !0, run: !0, at: !0, persistence: !0, outcome: !0, rounds: !0, verdicts: !0, outputs: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  validateAnswer,
  validateMarks,
  validateMemory,
  validateRun,
  validateVerdict
};
