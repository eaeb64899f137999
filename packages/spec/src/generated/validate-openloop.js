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
var validateOpenloop = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "loop:openloop/openloop", type: "object", required: ["commands"], properties: { $schema: { type: "string" }, version: { const: 1 }, name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$", maxLength: 100 }, mission: { type: "string" }, total_rounds: { type: "integer", minimum: 1 }, project_root: { type: "string", minLength: 1 }, commands: { type: "object", required: ["verify"], properties: { play: { $ref: "#/$defs/OpenLoopStep" }, scan: { $ref: "#/$defs/OpenLoopStep" }, fix: { $ref: "#/$defs/OpenLoopStep" }, verify: { $ref: "#/$defs/OpenLoopStep" }, improve: { $ref: "#/$defs/OpenLoopStep" } }, closed: ["play", "scan", "fix", "verify", "improve"] }, baseline: { $ref: "#/$defs/OpenLoopBaseline" }, limits: { type: "object", required: [], properties: { command_timeout_seconds: { type: "number", exclusiveMinimum: 0, maximum: 2e6 }, stall_timeout_seconds: { type: "number", exclusiveMinimum: 0, maximum: 2e6 }, max_consecutive_failures: { type: "integer", minimum: 0 } }, closed: ["command_timeout_seconds", "stall_timeout_seconds", "max_consecutive_failures"] }, gates: { type: "object", required: [], properties: { maxChangedFiles: { type: "integer", minimum: 0 }, maxChangedLines: { type: "integer", minimum: 0 }, protectedPaths: { type: "array", items: { type: "string", minLength: 1 } }, onBreak: { enum: ["undo", "keep"] } }, closed: ["maxChangedFiles", "maxChangedLines", "protectedPaths", "onBreak"] }, git: { type: "object", required: [], properties: { checkpoint: { type: "boolean" }, dirty: { type: "boolean" } }, closed: ["checkpoint", "dirty"] }, env: { type: "array", items: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } }, interrupted: { enum: ["ask", "retry"] }, out_of_memory: { type: "array", items: { type: "string", minLength: 1 } } }, $defs: { OpenLoopStep: { type: ["string", "array", "object"], minItems: 1, minProperties: 1, items: { type: "string", pattern: "\\S" }, if: { type: "object", required: ["run"] }, then: { $ref: "#/$defs/OpenLoopCommand" }, else: { additionalProperties: { type: ["string", "object"], pattern: "\\S", if: { type: "object" }, then: { $ref: "#/$defs/OpenLoopCommand" } } } }, OpenLoopCommand: { type: "object", required: ["run"], properties: { run: { type: "string", pattern: "\\S" }, timeout_seconds: { type: "number", exclusiveMinimum: 0, maximum: 2e6 }, stall_timeout_seconds: { type: "number", exclusiveMinimum: 0, maximum: 2e6 }, env: { type: "array", items: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } }, out_of_memory: { type: "array", items: { type: "string", minLength: 1 } } }, closed: ["run", "timeout_seconds", "stall_timeout_seconds", "env", "out_of_memory"] }, OpenLoopBaseline: { type: "object", required: [], properties: { enabled: { type: "boolean" }, command: { type: "string" }, metric_name: { type: "string", minLength: 1 }, regex: { type: "string" }, json_pointer: { type: "string", pattern: "^(?:/(?:[^~]|~[01])*)?$" }, file: { type: "string", minLength: 1 }, format: { enum: ["text", "json", "junit", "benchmark"] }, value: { type: "number" }, direction: { enum: ["greater_equal", "less_equal"] }, samples: { type: "integer", minimum: 1, maximum: 100 }, relative: { type: "string", minLength: 1 }, tolerance: { type: "number", minimum: 0, maximum: 1 } }, closed: ["enabled", "command", "metric_name", "regex", "json_pointer", "file", "format", "value", "direction", "samples", "relative", "tolerance"] } }, closed: ["$schema", "version", "name", "mission", "total_rounds", "project_root", "commands", "baseline", "limits", "gates", "git", "env", "interrupted", "out_of_memory"] }, schema23 = ["play", "scan", "fix", "verify", "improve"], schema26 = ["command_timeout_seconds", "stall_timeout_seconds", "max_consecutive_failures"], schema27 = ["maxChangedFiles", "maxChangedLines", "protectedPaths", "onBreak"], schema28 = ["checkpoint", "dirty"], schema29 = ["$schema", "version", "name", "mission", "total_rounds", "project_root", "commands", "baseline", "limits", "gates", "git", "env", "interrupted", "out_of_memory"], func1 = require_ucs2length().default, pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u"), pattern5 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u"), schema20 = { type: ["string", "array", "object"], minItems: 1, minProperties: 1, items: { type: "string", pattern: "\\S" }, if: { type: "object", required: ["run"] }, then: { $ref: "#/$defs/OpenLoopCommand" }, else: { additionalProperties: { type: ["string", "object"], pattern: "\\S", if: { type: "object" }, then: { $ref: "#/$defs/OpenLoopCommand" } } } };
var schema22 = ["run", "timeout_seconds", "stall_timeout_seconds", "env", "out_of_memory"], pattern4 = new RegExp("\\S", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.run === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.run !== void 0) {
      let data0 = data.run;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err1 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.timeout_seconds !== void 0) {
      let data1 = data.timeout_seconds;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2e6 || isNaN(data1)) {
          let err3 = { instancePath: instancePath + "/timeout_seconds", schemaPath: "#/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2e6 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data1 <= 0 || isNaN(data1)) {
          let err4 = { instancePath: instancePath + "/timeout_seconds", schemaPath: "#/properties/timeout_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/timeout_seconds", schemaPath: "#/properties/timeout_seconds/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.stall_timeout_seconds !== void 0) {
      let data2 = data.stall_timeout_seconds;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2e6 || isNaN(data2)) {
          let err6 = { instancePath: instancePath + "/stall_timeout_seconds", schemaPath: "#/properties/stall_timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2e6 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data2 <= 0 || isNaN(data2)) {
          let err7 = { instancePath: instancePath + "/stall_timeout_seconds", schemaPath: "#/properties/stall_timeout_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/stall_timeout_seconds", schemaPath: "#/properties/stall_timeout_seconds/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.env !== void 0) {
      let data3 = data.env;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 == "string") {
            if (!pattern5.test(data4)) {
              let err9 = { instancePath: instancePath + "/env/" + i0, schemaPath: "#/properties/env/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/env/" + i0, schemaPath: "#/properties/env/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.out_of_memory !== void 0) {
      let data5 = data.out_of_memory;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 == "string") {
            if (func1(data6) < 1) {
              let err12 = { instancePath: instancePath + "/out_of_memory/" + i1, schemaPath: "#/properties/out_of_memory/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/out_of_memory/" + i1, schemaPath: "#/properties/out_of_memory/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/out_of_memory", schemaPath: "#/properties/out_of_memory/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    for (let key0 in data)
      if (!schema22.includes(key0)) {
        let err15 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema22 } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: { run: !0, timeout_seconds: !0, stall_timeout_seconds: !0, env: !0, out_of_memory: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), (!data || typeof data != "object") && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema20.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.run === void 0 && (missing0 = "run")) {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      let err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs4 = errors;
    validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
    var _valid0 = _errs4 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.run = !0, props0.timeout_seconds = !0, props0.stall_timeout_seconds = !0, props0.env = !0, props0.out_of_memory = !0;
    }
    ifClause0 = "then";
  } else {
    let _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        let data0 = data[key0];
        if (typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
          let err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/else/additionalProperties/type", keyword: "type", params: { type: schema20.else.additionalProperties.type } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let _errs9 = errors, valid2 = !0, _errs10 = errors;
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
          let err4 = {};
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var _valid1 = _errs10 === errors;
        if (errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null), _valid1) {
          let _errs12 = errors;
          validate54(data0, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
          var _valid1 = _errs12 === errors;
          if (valid2 = _valid1, valid2) {
            var props1 = {};
            props1.run = !0, props1.timeout_seconds = !0, props1.stall_timeout_seconds = !0, props1.env = !0, props1.out_of_memory = !0;
          }
        }
        if (!valid2) {
          let err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/else/additionalProperties/if", keyword: "if", params: { failingKeyword: "then" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (typeof data0 == "string" && !pattern4.test(data0)) {
          let err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/else/additionalProperties/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0, valid0 && props0 !== !0 && (props0 = !0), ifClause0 = "else";
  }
  if (!valid0) {
    let err7 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      let err8 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data1 = data[i0];
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          let err9 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data) && Object.keys(data).length < 1) {
    let err11 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate53.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate53.evaluated = { items: !0, dynamicProps: !0, dynamicItems: !1 };
var schema24 = { type: "object", required: [], properties: { enabled: { type: "boolean" }, command: { type: "string" }, metric_name: { type: "string", minLength: 1 }, regex: { type: "string" }, json_pointer: { type: "string", pattern: "^(?:/(?:[^~]|~[01])*)?$" }, file: { type: "string", minLength: 1 }, format: { enum: ["text", "json", "junit", "benchmark"] }, value: { type: "number" }, direction: { enum: ["greater_equal", "less_equal"] }, samples: { type: "integer", minimum: 1, maximum: 100 }, relative: { type: "string", minLength: 1 }, tolerance: { type: "number", minimum: 0, maximum: 1 } }, closed: ["enabled", "command", "metric_name", "regex", "json_pointer", "file", "format", "value", "direction", "samples", "relative", "tolerance"] }, schema25 = ["enabled", "command", "metric_name", "regex", "json_pointer", "file", "format", "value", "direction", "samples", "relative", "tolerance"], pattern8 = new RegExp("^(?:/(?:[^~]|~[01])*)?$", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enabled !== void 0 && typeof data.enabled != "boolean") {
      let err0 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.command !== void 0 && typeof data.command != "string") {
      let err1 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.metric_name !== void 0) {
      let data2 = data.metric_name;
      if (typeof data2 == "string") {
        if (func1(data2) < 1) {
          let err2 = { instancePath: instancePath + "/metric_name", schemaPath: "#/properties/metric_name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/metric_name", schemaPath: "#/properties/metric_name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.regex !== void 0 && typeof data.regex != "string") {
      let err4 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.json_pointer !== void 0) {
      let data4 = data.json_pointer;
      if (typeof data4 == "string") {
        if (!pattern8.test(data4)) {
          let err5 = { instancePath: instancePath + "/json_pointer", schemaPath: "#/properties/json_pointer/pattern", keyword: "pattern", params: { pattern: "^(?:/(?:[^~]|~[01])*)?$" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/json_pointer", schemaPath: "#/properties/json_pointer/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.file !== void 0) {
      let data5 = data.file;
      if (typeof data5 == "string") {
        if (func1(data5) < 1) {
          let err7 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.format !== void 0) {
      let data6 = data.format;
      if (!(data6 === "text" || data6 === "json" || data6 === "junit" || data6 === "benchmark")) {
        let err9 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema24.properties.format.enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.value !== void 0) {
      let data7 = data.value;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        let err10 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.direction !== void 0) {
      let data8 = data.direction;
      if (!(data8 === "greater_equal" || data8 === "less_equal")) {
        let err11 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema24.properties.direction.enum } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.samples !== void 0) {
      let data9 = data.samples;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err12 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 100 || isNaN(data9)) {
          let err13 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          let err14 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
    }
    if (data.relative !== void 0) {
      let data10 = data.relative;
      if (typeof data10 == "string") {
        if (func1(data10) < 1) {
          let err15 = { instancePath: instancePath + "/relative", schemaPath: "#/properties/relative/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/relative", schemaPath: "#/properties/relative/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.tolerance !== void 0) {
      let data11 = data.tolerance;
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 1 || isNaN(data11)) {
          let err17 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data11 < 0 || isNaN(data11)) {
          let err18 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    for (let key0 in data)
      if (!schema25.includes(key0)) {
        let err20 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema25 } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { props: { enabled: !0, command: !0, metric_name: !0, regex: !0, json_pointer: !0, file: !0, format: !0, value: !0, direction: !0, samples: !0, relative: !0, tolerance: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.commands === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commands" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.$schema !== void 0 && typeof data.$schema != "string") {
      let err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.version !== void 0 && data.version !== 1) {
      let err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 == "string") {
        if (func1(data2) > 100) {
          let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern3.test(data2)) {
          let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.mission !== void 0 && typeof data.mission != "string") {
      let err6 = { instancePath: instancePath + "/mission", schemaPath: "#/properties/mission/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.total_rounds !== void 0) {
      let data4 = data.total_rounds;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err7 = { instancePath: instancePath + "/total_rounds", schemaPath: "#/properties/total_rounds/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4))) {
        let err8 = { instancePath: instancePath + "/total_rounds", schemaPath: "#/properties/total_rounds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.project_root !== void 0) {
      let data5 = data.project_root;
      if (typeof data5 == "string") {
        if (func1(data5) < 1) {
          let err9 = { instancePath: instancePath + "/project_root", schemaPath: "#/properties/project_root/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/project_root", schemaPath: "#/properties/project_root/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.commands !== void 0) {
      let data6 = data.commands;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.verify === void 0) {
          let err11 = { instancePath: instancePath + "/commands", schemaPath: "#/properties/commands/required", keyword: "required", params: { missingProperty: "verify" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        data6.play !== void 0 && (validate53(data6.play, { instancePath: instancePath + "/commands/play", parentData: data6, parentDataProperty: "play", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data6.scan !== void 0 && (validate53(data6.scan, { instancePath: instancePath + "/commands/scan", parentData: data6, parentDataProperty: "scan", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data6.fix !== void 0 && (validate53(data6.fix, { instancePath: instancePath + "/commands/fix", parentData: data6, parentDataProperty: "fix", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data6.verify !== void 0 && (validate53(data6.verify, { instancePath: instancePath + "/commands/verify", parentData: data6, parentDataProperty: "verify", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data6.improve !== void 0 && (validate53(data6.improve, { instancePath: instancePath + "/commands/improve", parentData: data6, parentDataProperty: "improve", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
        for (let key0 in data6)
          if (!schema23.includes(key0)) {
            let err12 = { instancePath: instancePath + "/commands", schemaPath: "#/properties/commands/closed", keyword: "closed", params: { key: key0, known: schema23 } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
      } else {
        let err13 = { instancePath: instancePath + "/commands", schemaPath: "#/properties/commands/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.baseline !== void 0 && (validate62(data.baseline, { instancePath: instancePath + "/baseline", parentData: data, parentDataProperty: "baseline", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.limits !== void 0) {
      let data13 = data.limits;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.command_timeout_seconds !== void 0) {
          let data14 = data13.command_timeout_seconds;
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 > 2e6 || isNaN(data14)) {
              let err14 = { instancePath: instancePath + "/limits/command_timeout_seconds", schemaPath: "#/properties/limits/properties/command_timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2e6 } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data14 <= 0 || isNaN(data14)) {
              let err15 = { instancePath: instancePath + "/limits/command_timeout_seconds", schemaPath: "#/properties/limits/properties/command_timeout_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/limits/command_timeout_seconds", schemaPath: "#/properties/limits/properties/command_timeout_seconds/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data13.stall_timeout_seconds !== void 0) {
          let data15 = data13.stall_timeout_seconds;
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 > 2e6 || isNaN(data15)) {
              let err17 = { instancePath: instancePath + "/limits/stall_timeout_seconds", schemaPath: "#/properties/limits/properties/stall_timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2e6 } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data15 <= 0 || isNaN(data15)) {
              let err18 = { instancePath: instancePath + "/limits/stall_timeout_seconds", schemaPath: "#/properties/limits/properties/stall_timeout_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            let err19 = { instancePath: instancePath + "/limits/stall_timeout_seconds", schemaPath: "#/properties/limits/properties/stall_timeout_seconds/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data13.max_consecutive_failures !== void 0) {
          let data16 = data13.max_consecutive_failures;
          if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
            let err20 = { instancePath: instancePath + "/limits/max_consecutive_failures", schemaPath: "#/properties/limits/properties/max_consecutive_failures/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          if (typeof data16 == "number" && isFinite(data16) && (data16 < 0 || isNaN(data16))) {
            let err21 = { instancePath: instancePath + "/limits/max_consecutive_failures", schemaPath: "#/properties/limits/properties/max_consecutive_failures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        for (let key1 in data13)
          if (!schema26.includes(key1)) {
            let err22 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/closed", keyword: "closed", params: { key: key1, known: schema26 } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
      } else {
        let err23 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.gates !== void 0) {
      let data17 = data.gates;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.maxChangedFiles !== void 0) {
          let data18 = data17.maxChangedFiles;
          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
            let err24 = { instancePath: instancePath + "/gates/maxChangedFiles", schemaPath: "#/properties/gates/properties/maxChangedFiles/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
          if (typeof data18 == "number" && isFinite(data18) && (data18 < 0 || isNaN(data18))) {
            let err25 = { instancePath: instancePath + "/gates/maxChangedFiles", schemaPath: "#/properties/gates/properties/maxChangedFiles/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
        if (data17.maxChangedLines !== void 0) {
          let data19 = data17.maxChangedLines;
          if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
            let err26 = { instancePath: instancePath + "/gates/maxChangedLines", schemaPath: "#/properties/gates/properties/maxChangedLines/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
          if (typeof data19 == "number" && isFinite(data19) && (data19 < 0 || isNaN(data19))) {
            let err27 = { instancePath: instancePath + "/gates/maxChangedLines", schemaPath: "#/properties/gates/properties/maxChangedLines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        if (data17.protectedPaths !== void 0) {
          let data20 = data17.protectedPaths;
          if (Array.isArray(data20)) {
            let len0 = data20.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data21 = data20[i0];
              if (typeof data21 == "string") {
                if (func1(data21) < 1) {
                  let err28 = { instancePath: instancePath + "/gates/protectedPaths/" + i0, schemaPath: "#/properties/gates/properties/protectedPaths/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
              } else {
                let err29 = { instancePath: instancePath + "/gates/protectedPaths/" + i0, schemaPath: "#/properties/gates/properties/protectedPaths/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
          } else {
            let err30 = { instancePath: instancePath + "/gates/protectedPaths", schemaPath: "#/properties/gates/properties/protectedPaths/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
        if (data17.onBreak !== void 0) {
          let data22 = data17.onBreak;
          if (!(data22 === "undo" || data22 === "keep")) {
            let err31 = { instancePath: instancePath + "/gates/onBreak", schemaPath: "#/properties/gates/properties/onBreak/enum", keyword: "enum", params: { allowedValues: schema19.properties.gates.properties.onBreak.enum } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        for (let key2 in data17)
          if (!schema27.includes(key2)) {
            let err32 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/closed", keyword: "closed", params: { key: key2, known: schema27 } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
      } else {
        let err33 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.git !== void 0) {
      let data23 = data.git;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.checkpoint !== void 0 && typeof data23.checkpoint != "boolean") {
          let err34 = { instancePath: instancePath + "/git/checkpoint", schemaPath: "#/properties/git/properties/checkpoint/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (data23.dirty !== void 0 && typeof data23.dirty != "boolean") {
          let err35 = { instancePath: instancePath + "/git/dirty", schemaPath: "#/properties/git/properties/dirty/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        for (let key3 in data23)
          if (!schema28.includes(key3)) {
            let err36 = { instancePath: instancePath + "/git", schemaPath: "#/properties/git/closed", keyword: "closed", params: { key: key3, known: schema28 } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
      } else {
        let err37 = { instancePath: instancePath + "/git", schemaPath: "#/properties/git/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.env !== void 0) {
      let data26 = data.env;
      if (Array.isArray(data26)) {
        let len1 = data26.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data27 = data26[i1];
          if (typeof data27 == "string") {
            if (!pattern5.test(data27)) {
              let err38 = { instancePath: instancePath + "/env/" + i1, schemaPath: "#/properties/env/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
          } else {
            let err39 = { instancePath: instancePath + "/env/" + i1, schemaPath: "#/properties/env/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
      } else {
        let err40 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.interrupted !== void 0) {
      let data28 = data.interrupted;
      if (!(data28 === "ask" || data28 === "retry")) {
        let err41 = { instancePath: instancePath + "/interrupted", schemaPath: "#/properties/interrupted/enum", keyword: "enum", params: { allowedValues: schema19.properties.interrupted.enum } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.out_of_memory !== void 0) {
      let data29 = data.out_of_memory;
      if (Array.isArray(data29)) {
        let len2 = data29.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data30 = data29[i2];
          if (typeof data30 == "string") {
            if (func1(data30) < 1) {
              let err42 = { instancePath: instancePath + "/out_of_memory/" + i2, schemaPath: "#/properties/out_of_memory/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
          } else {
            let err43 = { instancePath: instancePath + "/out_of_memory/" + i2, schemaPath: "#/properties/out_of_memory/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
      } else {
        let err44 = { instancePath: instancePath + "/out_of_memory", schemaPath: "#/properties/out_of_memory/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    for (let key4 in data)
      if (!schema29.includes(key4)) {
        let err45 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key4, known: schema29 } };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
  } else {
    let err46 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { $schema: !0, version: !0, name: !0, mission: !0, total_rounds: !0, project_root: !0, commands: !0, baseline: !0, limits: !0, gates: !0, git: !0, env: !0, interrupted: !0, out_of_memory: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  validateOpenloop
};
