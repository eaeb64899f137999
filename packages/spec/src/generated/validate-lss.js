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
var validateLss = validate52;
var func1 = require_ucs2length().default, pattern3 = new RegExp("^[a-z][a-z0-9-]*$", "u"), pattern4 = new RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$", "u");
var schema23 = ["schema", "examples"], schema21 = { type: "object", required: ["type", "description"], properties: { type: { enum: ["string", "number", "boolean", "enum", "array", "object"] }, description: { type: "string" }, required: { type: "boolean" }, values: { type: "array", items: {}, minItems: 1 }, items: {}, default: {}, min_length: { type: "integer", minimum: 0 }, max_length: { type: "integer", minimum: 0 }, pattern: { type: "string" }, minimum: { type: "number" }, maximum: { type: "number" } }, if: { properties: { type: { const: "enum" } }, required: ["type"] }, then: { required: ["values"] }, closed: ["type", "description", "required", "values", "items", "default", "min_length", "max_length", "pattern", "minimum", "maximum"] }, schema22 = ["type", "description", "required", "values", "items", "default", "min_length", "max_length", "pattern", "minimum", "maximum"];
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.type !== void 0 && data.type !== "enum") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.values === void 0) {
      let err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "values" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.description === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (!(data1 === "string" || data1 === "number" || data1 === "boolean" || data1 === "enum" || data1 === "array" || data1 === "object")) {
        let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema21.properties.type.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err7 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.required !== void 0 && typeof data.required != "boolean") {
      let err8 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.values !== void 0) {
      let data4 = data.values;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          let err9 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.min_length !== void 0) {
      let data5 = data.min_length;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err11 = { instancePath: instancePath + "/min_length", schemaPath: "#/properties/min_length/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
        let err12 = { instancePath: instancePath + "/min_length", schemaPath: "#/properties/min_length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.max_length !== void 0) {
      let data6 = data.max_length;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err13 = { instancePath: instancePath + "/max_length", schemaPath: "#/properties/max_length/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
        let err14 = { instancePath: instancePath + "/max_length", schemaPath: "#/properties/max_length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.pattern !== void 0 && typeof data.pattern != "string") {
      let err15 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.minimum !== void 0) {
      let data8 = data.minimum;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        let err16 = { instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.maximum !== void 0) {
      let data9 = data.maximum;
      if (!(typeof data9 == "number" && isFinite(data9))) {
        let err17 = { instancePath: instancePath + "/maximum", schemaPath: "#/properties/maximum/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    for (let key0 in data)
      if (!schema22.includes(key0)) {
        let err18 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema22 } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: { type: !0, description: !0, required: !0, values: !0, items: !0, default: !0, min_length: !0, max_length: !0, pattern: !0, minimum: !0, maximum: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.schema !== void 0) {
      let data0 = data.schema;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length < 1) {
          let err1 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        for (let key0 in data0)
          validate54(data0[key0], { instancePath: instancePath + "/schema/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.examples !== void 0) {
      let data2 = data.examples;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
            let err3 = { instancePath: instancePath + "/examples/" + i0, schemaPath: "#/properties/examples/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        let err4 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    for (let key1 in data)
      if (!schema23.includes(key1)) {
        let err5 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key1, known: schema23 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: { schema: !0, examples: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema24 = { type: "object", required: ["type"], properties: { type: { enum: ["ephemeral", "session", "persistent"] }, backend: { enum: ["redis", "postgres", "vector", "composite", null] }, retention: { type: "object", required: ["unit", "value"], properties: { unit: { enum: ["iteration", "hour", "day"] }, value: { type: "integer", minimum: 1 } }, closed: ["unit", "value"] }, write_policy: { type: "object", required: [], properties: { allowed_writers: { type: "array", items: { type: "string" } }, schema: {}, max_entries: { type: "integer", minimum: 1 } }, closed: ["allowed_writers", "schema", "max_entries"] }, read_policy: { type: "object", additionalProperties: { type: "array", items: { type: "string" } } }, redaction: { type: "object" } }, if: { properties: { type: { const: "persistent" } }, required: ["type"] }, then: { required: ["backend"], properties: { backend: { type: "string" } } }, closed: ["type", "backend", "retention", "write_policy", "read_policy", "redaction"] }, schema25 = ["unit", "value"], schema26 = ["allowed_writers", "schema", "max_entries"], schema27 = ["type", "backend", "retention", "write_policy", "read_policy", "redaction"];
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.type !== void 0 && data.type !== "persistent") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.backend === void 0) {
        let err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "backend" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.backend !== void 0 && typeof data.backend != "string") {
        let err3 = { instancePath: instancePath + "/backend", schemaPath: "#/then/properties/backend/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.backend = !0, props0.type = !0;
    }
  }
  if (!valid0) {
    let err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.backend = !0, props0.retention = !0, props0.write_policy = !0, props0.read_policy = !0, props0.redaction = !0), data.type !== void 0) {
      let data2 = data.type;
      if (!(data2 === "ephemeral" || data2 === "session" || data2 === "persistent")) {
        let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema24.properties.type.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.backend !== void 0) {
      let data3 = data.backend;
      if (!(data3 === "redis" || data3 === "postgres" || data3 === "vector" || data3 === "composite" || data3 === null)) {
        let err7 = { instancePath: instancePath + "/backend", schemaPath: "#/properties/backend/enum", keyword: "enum", params: { allowedValues: schema24.properties.backend.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.retention !== void 0) {
      let data4 = data.retention;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.unit === void 0) {
          let err8 = { instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/required", keyword: "required", params: { missingProperty: "unit" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data4.value === void 0) {
          let err9 = { instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/required", keyword: "required", params: { missingProperty: "value" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data4.unit !== void 0) {
          let data5 = data4.unit;
          if (!(data5 === "iteration" || data5 === "hour" || data5 === "day")) {
            let err10 = { instancePath: instancePath + "/retention/unit", schemaPath: "#/properties/retention/properties/unit/enum", keyword: "enum", params: { allowedValues: schema24.properties.retention.properties.unit.enum } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data4.value !== void 0) {
          let data6 = data4.value;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            let err11 = { instancePath: instancePath + "/retention/value", schemaPath: "#/properties/retention/properties/value/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (typeof data6 == "number" && isFinite(data6) && (data6 < 1 || isNaN(data6))) {
            let err12 = { instancePath: instancePath + "/retention/value", schemaPath: "#/properties/retention/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        for (let key0 in data4)
          if (!schema25.includes(key0)) {
            let err13 = { instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/closed", keyword: "closed", params: { key: key0, known: schema25 } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
      } else {
        let err14 = { instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.write_policy !== void 0) {
      let data7 = data.write_policy;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.allowed_writers !== void 0) {
          let data8 = data7.allowed_writers;
          if (Array.isArray(data8)) {
            let len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data8[i0] != "string") {
                let err15 = { instancePath: instancePath + "/write_policy/allowed_writers/" + i0, schemaPath: "#/properties/write_policy/properties/allowed_writers/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
          } else {
            let err16 = { instancePath: instancePath + "/write_policy/allowed_writers", schemaPath: "#/properties/write_policy/properties/allowed_writers/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data7.max_entries !== void 0) {
          let data10 = data7.max_entries;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            let err17 = { instancePath: instancePath + "/write_policy/max_entries", schemaPath: "#/properties/write_policy/properties/max_entries/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (typeof data10 == "number" && isFinite(data10) && (data10 < 1 || isNaN(data10))) {
            let err18 = { instancePath: instancePath + "/write_policy/max_entries", schemaPath: "#/properties/write_policy/properties/max_entries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        for (let key1 in data7)
          if (!schema26.includes(key1)) {
            let err19 = { instancePath: instancePath + "/write_policy", schemaPath: "#/properties/write_policy/closed", keyword: "closed", params: { key: key1, known: schema26 } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
      } else {
        let err20 = { instancePath: instancePath + "/write_policy", schemaPath: "#/properties/write_policy/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.read_policy !== void 0) {
      let data11 = data.read_policy;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11))
        for (let key2 in data11) {
          let data12 = data11[key2];
          if (Array.isArray(data12)) {
            let len1 = data12.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data12[i1] != "string") {
                let err21 = { instancePath: instancePath + "/read_policy/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/read_policy/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
          } else {
            let err22 = { instancePath: instancePath + "/read_policy/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/read_policy/additionalProperties/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      else {
        let err23 = { instancePath: instancePath + "/read_policy", schemaPath: "#/properties/read_policy/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.redaction !== void 0) {
      let data14 = data.redaction;
      if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
        let err24 = { instancePath: instancePath + "/redaction", schemaPath: "#/properties/redaction/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    for (let key3 in data)
      if (!schema27.includes(key3)) {
        let err25 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key3, known: schema27 } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
  } else {
    let err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate57.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate57.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var schema28 = { type: "object", required: ["id", "role", "model", "inputs", "outputs"], properties: { id: { type: "string", pattern: "^[a-z][a-z0-9_-]*$", maxLength: 64 }, role: { type: "string", minLength: 1 }, model: { $ref: "#/$defs/LssModel" }, inputs: { type: "array", items: { $ref: "#/$defs/LssWorkerInput" }, minItems: 1 }, outputs: { type: "object", required: ["name", "format"], properties: { name: { type: "string", minLength: 1 }, format: { enum: ["text", "json", "markdown", "code", "binary"] }, schema_ref: { type: "string" } }, closed: ["name", "format", "schema_ref"] }, depends_on: { type: "array", items: { type: "string" }, uniqueItems: !0 }, tools: { type: "array", items: { type: "string" } }, timeout_seconds: { type: "number", minimum: 1 }, retries: { type: "integer", minimum: 0 }, cost_budget_usd: { type: "number", minimum: 0 } }, closed: ["id", "role", "model", "inputs", "outputs", "depends_on", "tools", "timeout_seconds", "retries", "cost_budget_usd"] }, schema33 = ["name", "format", "schema_ref"], schema34 = ["id", "role", "model", "inputs", "outputs", "depends_on", "tools", "timeout_seconds", "retries", "cost_budget_usd"], pattern5 = new RegExp("^[a-z][a-z0-9_-]*$", "u");
var schema30 = ["provider", "name", "temperature", "max_tokens", "top_p"];
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.provider === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provider" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.provider !== void 0) {
      let data0 = data.provider;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.temperature !== void 0) {
      let data2 = data.temperature;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2 || isNaN(data2)) {
          let err6 = { instancePath: instancePath + "/temperature", schemaPath: "#/properties/temperature/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err7 = { instancePath: instancePath + "/temperature", schemaPath: "#/properties/temperature/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/temperature", schemaPath: "#/properties/temperature/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.max_tokens !== void 0) {
      let data3 = data.max_tokens;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err9 = { instancePath: instancePath + "/max_tokens", schemaPath: "#/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
        let err10 = { instancePath: instancePath + "/max_tokens", schemaPath: "#/properties/max_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.top_p !== void 0) {
      let data4 = data.top_p;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1 || isNaN(data4)) {
          let err11 = { instancePath: instancePath + "/top_p", schemaPath: "#/properties/top_p/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          let err12 = { instancePath: instancePath + "/top_p", schemaPath: "#/properties/top_p/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/top_p", schemaPath: "#/properties/top_p/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    for (let key0 in data)
      if (!schema30.includes(key0)) {
        let err14 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema30 } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { props: { provider: !0, name: !0, temperature: !0, max_tokens: !0, top_p: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema32 = ["from"], pattern6 = new RegExp("^(inputs\\.[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*|memory\\.[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*|workers\\.[a-z][a-z0-9_-]*)$", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 == "string") {
        if (!pattern6.test(data0)) {
          let err1 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "^(inputs\\.[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*|memory\\.[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*|workers\\.[a-z][a-z0-9_-]*)$" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    for (let key0 in data)
      if (!schema32.includes(key0)) {
        let err3 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema32 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { props: { from: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.role === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.model === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.inputs === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inputs" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.outputs === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outputs" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func1(data0) > 64) {
          let err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern5.test(data0)) {
          let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.role !== void 0) {
      let data1 = data.role;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err8 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.model !== void 0 && (validate60(data.model, { instancePath: instancePath + "/model", parentData: data, parentDataProperty: "model", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.inputs !== void 0) {
      let data3 = data.inputs;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          let err10 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate62(data3[i0], { instancePath: instancePath + "/inputs/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
      } else {
        let err11 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.outputs !== void 0) {
      let data5 = data.outputs;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.name === void 0) {
          let err12 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data5.format === void 0) {
          let err13 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/required", keyword: "required", params: { missingProperty: "format" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data5.name !== void 0) {
          let data6 = data5.name;
          if (typeof data6 == "string") {
            if (func1(data6) < 1) {
              let err14 = { instancePath: instancePath + "/outputs/name", schemaPath: "#/properties/outputs/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            let err15 = { instancePath: instancePath + "/outputs/name", schemaPath: "#/properties/outputs/properties/name/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data5.format !== void 0) {
          let data7 = data5.format;
          if (!(data7 === "text" || data7 === "json" || data7 === "markdown" || data7 === "code" || data7 === "binary")) {
            let err16 = { instancePath: instancePath + "/outputs/format", schemaPath: "#/properties/outputs/properties/format/enum", keyword: "enum", params: { allowedValues: schema28.properties.outputs.properties.format.enum } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data5.schema_ref !== void 0 && typeof data5.schema_ref != "string") {
          let err17 = { instancePath: instancePath + "/outputs/schema_ref", schemaPath: "#/properties/outputs/properties/schema_ref/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        for (let key0 in data5)
          if (!schema33.includes(key0)) {
            let err18 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/closed", keyword: "closed", params: { key: key0, known: schema33 } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
      } else {
        let err19 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.depends_on !== void 0) {
      let data9 = data.depends_on;
      if (Array.isArray(data9)) {
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data9[i1] != "string") {
            let err20 = { instancePath: instancePath + "/depends_on/" + i1, schemaPath: "#/properties/depends_on/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        let i2 = data9.length, j0;
        if (i2 > 1) {
          let indices0 = {};
          for (; i2--; ) {
            let item0 = data9[i2];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err21 = { instancePath: instancePath + "/depends_on", schemaPath: "#/properties/depends_on/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                break;
              }
              indices0[item0] = i2;
            }
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/depends_on", schemaPath: "#/properties/depends_on/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.tools !== void 0) {
      let data11 = data.tools;
      if (Array.isArray(data11)) {
        let len2 = data11.length;
        for (let i3 = 0; i3 < len2; i3++)
          if (typeof data11[i3] != "string") {
            let err23 = { instancePath: instancePath + "/tools/" + i3, schemaPath: "#/properties/tools/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
      } else {
        let err24 = { instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.timeout_seconds !== void 0) {
      let data13 = data.timeout_seconds;
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 < 1 || isNaN(data13)) {
          let err25 = { instancePath: instancePath + "/timeout_seconds", schemaPath: "#/properties/timeout_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/timeout_seconds", schemaPath: "#/properties/timeout_seconds/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.retries !== void 0) {
      let data14 = data.retries;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        let err27 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (typeof data14 == "number" && isFinite(data14) && (data14 < 0 || isNaN(data14))) {
        let err28 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.cost_budget_usd !== void 0) {
      let data15 = data.cost_budget_usd;
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 < 0 || isNaN(data15)) {
          let err29 = { instancePath: instancePath + "/cost_budget_usd", schemaPath: "#/properties/cost_budget_usd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        let err30 = { instancePath: instancePath + "/cost_budget_usd", schemaPath: "#/properties/cost_budget_usd/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    for (let key1 in data)
      if (!schema34.includes(key1)) {
        let err31 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key1, known: schema34 } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
  } else {
    let err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { props: { id: !0, role: !0, model: !0, inputs: !0, outputs: !0, depends_on: !0, tools: !0, timeout_seconds: !0, retries: !0, cost_budget_usd: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema35 = { type: "object", required: ["type"], properties: { type: { enum: ["deterministic", "llm_rubric", "human"] } }, allOf: [{ if: { properties: { type: { const: "deterministic" } }, required: ["type"] }, then: { $ref: "#/$defs/LssDeterministicEvaluator" } }, { if: { properties: { type: { const: "llm_rubric" } }, required: ["type"] }, then: { $ref: "#/$defs/LssRubricEvaluator" } }, { if: { properties: { type: { const: "human" } }, required: ["type"] }, then: { $ref: "#/$defs/LssHumanEvaluator" } }] }, schema36 = { type: "object", required: ["id", "type", "implementation", "runs_after"], properties: { id: { type: "string", pattern: "^[a-z][a-z0-9_-]*$", maxLength: 64 }, type: { const: "deterministic" }, implementation: { type: "string", minLength: 1 }, runs_after: { type: "array", items: { type: "string", pattern: "^(\\*|[a-z][a-z0-9_-]*)$" }, minItems: 1, uniqueItems: !0 }, aggregation: { enum: ["min", "weighted_avg", "veto"] } }, closed: ["id", "type", "implementation", "runs_after", "aggregation"] }, schema37 = ["id", "type", "implementation", "runs_after", "aggregation"], pattern8 = new RegExp("^(\\*|[a-z][a-z0-9_-]*)$", "u");
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.implementation === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "implementation" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.runs_after === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runs_after" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func1(data0) > 64) {
          let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!pattern5.test(data0)) {
          let err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.type !== void 0 && data.type !== "deterministic") {
      let err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "deterministic" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.implementation !== void 0) {
      let data2 = data.implementation;
      if (typeof data2 == "string") {
        if (func1(data2) < 1) {
          let err8 = { instancePath: instancePath + "/implementation", schemaPath: "#/properties/implementation/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/implementation", schemaPath: "#/properties/implementation/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.runs_after !== void 0) {
      let data3 = data.runs_after;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          let err10 = { instancePath: instancePath + "/runs_after", schemaPath: "#/properties/runs_after/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 == "string") {
            if (!pattern8.test(data4)) {
              let err11 = { instancePath: instancePath + "/runs_after/" + i0, schemaPath: "#/properties/runs_after/items/pattern", keyword: "pattern", params: { pattern: "^(\\*|[a-z][a-z0-9_-]*)$" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/runs_after/" + i0, schemaPath: "#/properties/runs_after/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        let i1 = data3.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data3[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err13 = { instancePath: instancePath + "/runs_after", schemaPath: "#/properties/runs_after/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/runs_after", schemaPath: "#/properties/runs_after/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.aggregation !== void 0) {
      let data5 = data.aggregation;
      if (!(data5 === "min" || data5 === "weighted_avg" || data5 === "veto")) {
        let err15 = { instancePath: instancePath + "/aggregation", schemaPath: "#/properties/aggregation/enum", keyword: "enum", params: { allowedValues: schema36.properties.aggregation.enum } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    for (let key0 in data)
      if (!schema37.includes(key0)) {
        let err16 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema37 } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { props: { id: !0, type: !0, implementation: !0, runs_after: !0, aggregation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema38 = { type: "object", required: ["id", "type", "rubric", "model", "runs_after"], properties: { id: { type: "string", pattern: "^[a-z][a-z0-9_-]*$", maxLength: 64 }, type: { const: "llm_rubric" }, rubric: { $ref: "#/$defs/LssRubric" }, model: { $ref: "#/$defs/LssModel" }, runs_after: { type: "array", items: { type: "string", pattern: "^(\\*|[a-z][a-z0-9_-]*)$" }, minItems: 1, uniqueItems: !0 }, aggregation: { enum: ["min", "weighted_avg", "veto"] } }, closed: ["id", "type", "rubric", "model", "runs_after", "aggregation"] }, schema43 = ["id", "type", "rubric", "model", "runs_after", "aggregation"];
var schema42 = ["dimensions", "pass_threshold"];
var schema41 = ["name", "weight", "scale", "criteria"];
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.weight === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "weight" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.scale === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scale" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.criteria === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "criteria" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.weight !== void 0) {
      let data1 = data.weight;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1 || isNaN(data1)) {
          let err6 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1 <= 0 || isNaN(data1)) {
          let err7 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.scale !== void 0) {
      let data2 = data.scale;
      if (Array.isArray(data2)) {
        if (data2.length > 2) {
          let err9 = { instancePath: instancePath + "/scale", schemaPath: "#/properties/scale/maxItems", keyword: "maxItems", params: { limit: 2 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data2.length < 2) {
          let err10 = { instancePath: instancePath + "/scale", schemaPath: "#/properties/scale/minItems", keyword: "minItems", params: { limit: 2 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(typeof data3 == "number" && isFinite(data3))) {
            let err11 = { instancePath: instancePath + "/scale/" + i0, schemaPath: "#/properties/scale/items/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        let err12 = { instancePath: instancePath + "/scale", schemaPath: "#/properties/scale/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.criteria !== void 0 && typeof data.criteria != "string") {
      let err13 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    for (let key0 in data)
      if (!schema41.includes(key0)) {
        let err14 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema41 } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { props: { name: !0, weight: !0, scale: !0, criteria: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dimensions === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dimensions" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.pass_threshold === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pass_threshold" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.dimensions !== void 0) {
      let data0 = data.dimensions;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err2 = { instancePath: instancePath + "/dimensions", schemaPath: "#/properties/dimensions/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate70(data0[i0], { instancePath: instancePath + "/dimensions/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/dimensions", schemaPath: "#/properties/dimensions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.pass_threshold !== void 0) {
      let data2 = data.pass_threshold;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1 || isNaN(data2)) {
          let err4 = { instancePath: instancePath + "/pass_threshold", schemaPath: "#/properties/pass_threshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err5 = { instancePath: instancePath + "/pass_threshold", schemaPath: "#/properties/pass_threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/pass_threshold", schemaPath: "#/properties/pass_threshold/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    for (let key0 in data)
      if (!schema42.includes(key0)) {
        let err7 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema42 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { props: { dimensions: !0, pass_threshold: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.rubric === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rubric" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.model === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.runs_after === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runs_after" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func1(data0) > 64) {
          let err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern5.test(data0)) {
          let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.type !== void 0 && data.type !== "llm_rubric") {
      let err8 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "llm_rubric" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.rubric !== void 0 && (validate69(data.rubric, { instancePath: instancePath + "/rubric", parentData: data, parentDataProperty: "rubric", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.model !== void 0 && (validate60(data.model, { instancePath: instancePath + "/model", parentData: data, parentDataProperty: "model", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.runs_after !== void 0) {
      let data4 = data.runs_after;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          let err9 = { instancePath: instancePath + "/runs_after", schemaPath: "#/properties/runs_after/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 == "string") {
            if (!pattern8.test(data5)) {
              let err10 = { instancePath: instancePath + "/runs_after/" + i0, schemaPath: "#/properties/runs_after/items/pattern", keyword: "pattern", params: { pattern: "^(\\*|[a-z][a-z0-9_-]*)$" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            let err11 = { instancePath: instancePath + "/runs_after/" + i0, schemaPath: "#/properties/runs_after/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        let i1 = data4.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data4[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err12 = { instancePath: instancePath + "/runs_after", schemaPath: "#/properties/runs_after/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/runs_after", schemaPath: "#/properties/runs_after/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.aggregation !== void 0) {
      let data6 = data.aggregation;
      if (!(data6 === "min" || data6 === "weighted_avg" || data6 === "veto")) {
        let err14 = { instancePath: instancePath + "/aggregation", schemaPath: "#/properties/aggregation/enum", keyword: "enum", params: { allowedValues: schema38.properties.aggregation.enum } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    for (let key0 in data)
      if (!schema43.includes(key0)) {
        let err15 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema43 } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { props: { id: !0, type: !0, rubric: !0, model: !0, runs_after: !0, aggregation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema44 = { type: "object", required: ["id", "type", "timeout_seconds", "runs_after"], properties: { id: { type: "string", pattern: "^[a-z][a-z0-9_-]*$", maxLength: 64 }, type: { const: "human" }, timeout_seconds: { type: "number", minimum: 1 }, queue: { type: "string" }, instructions: { type: "string" }, runs_after: { type: "array", items: { type: "string", pattern: "^(\\*|[a-z][a-z0-9_-]*)$" }, minItems: 1, uniqueItems: !0 }, aggregation: { enum: ["min", "weighted_avg", "veto"] } }, closed: ["id", "type", "timeout_seconds", "queue", "instructions", "runs_after", "aggregation"] }, schema45 = ["id", "type", "timeout_seconds", "queue", "instructions", "runs_after", "aggregation"];
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.timeout_seconds === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeout_seconds" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.runs_after === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runs_after" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func1(data0) > 64) {
          let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!pattern5.test(data0)) {
          let err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.type !== void 0 && data.type !== "human") {
      let err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "human" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.timeout_seconds !== void 0) {
      let data2 = data.timeout_seconds;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          let err8 = { instancePath: instancePath + "/timeout_seconds", schemaPath: "#/properties/timeout_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/timeout_seconds", schemaPath: "#/properties/timeout_seconds/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.queue !== void 0 && typeof data.queue != "string") {
      let err10 = { instancePath: instancePath + "/queue", schemaPath: "#/properties/queue/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.instructions !== void 0 && typeof data.instructions != "string") {
      let err11 = { instancePath: instancePath + "/instructions", schemaPath: "#/properties/instructions/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.runs_after !== void 0) {
      let data5 = data.runs_after;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          let err12 = { instancePath: instancePath + "/runs_after", schemaPath: "#/properties/runs_after/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 == "string") {
            if (!pattern8.test(data6)) {
              let err13 = { instancePath: instancePath + "/runs_after/" + i0, schemaPath: "#/properties/runs_after/items/pattern", keyword: "pattern", params: { pattern: "^(\\*|[a-z][a-z0-9_-]*)$" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/runs_after/" + i0, schemaPath: "#/properties/runs_after/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        let i1 = data5.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data5[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err15 = { instancePath: instancePath + "/runs_after", schemaPath: "#/properties/runs_after/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/runs_after", schemaPath: "#/properties/runs_after/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.aggregation !== void 0) {
      let data7 = data.aggregation;
      if (!(data7 === "min" || data7 === "weighted_avg" || data7 === "veto")) {
        let err17 = { instancePath: instancePath + "/aggregation", schemaPath: "#/properties/aggregation/enum", keyword: "enum", params: { allowedValues: schema44.properties.aggregation.enum } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    for (let key0 in data)
      if (!schema45.includes(key0)) {
        let err18 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema45 } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { props: { id: !0, type: !0, timeout_seconds: !0, queue: !0, instructions: !0, runs_after: !0, aggregation: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs2 = errors, valid1 = !0, _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.type !== void 0 && data.type !== "deterministic") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    let _errs5 = errors;
    validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
    var _valid0 = _errs5 === errors;
    if (valid1 = _valid0, valid1) {
      var props0 = {};
      props0.id = !0, props0.type = !0, props0.implementation = !0, props0.runs_after = !0, props0.aggregation = !0;
    }
  }
  if (!valid1) {
    let err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  let _errs7 = errors, valid3 = !0, _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.type === void 0 && (missing1 = "type")) {
      let err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    } else if (data.type !== void 0 && data.type !== "llm_rubric") {
      let err4 = {};
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  }
  var _valid1 = _errs8 === errors;
  if (errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null), _valid1) {
    let _errs10 = errors;
    validate68(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
    var _valid1 = _errs10 === errors;
    if (valid3 = _valid1, valid3) {
      var props1 = {};
      props1.id = !0, props1.type = !0, props1.rubric = !0, props1.model = !0, props1.runs_after = !0, props1.aggregation = !0;
    }
  }
  if (!valid3) {
    let err5 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  props0 !== !0 && props1 !== void 0 && (props1 === !0 ? props0 = !0 : (props0 = props0 || {}, Object.assign(props0, props1)));
  let _errs12 = errors, valid5 = !0, _errs13 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.type === void 0 && (missing2 = "type")) {
      let err6 = {};
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    } else if (data.type !== void 0 && data.type !== "human") {
      let err7 = {};
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  }
  var _valid2 = _errs13 === errors;
  if (errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null), _valid2) {
    let _errs15 = errors;
    validate75(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
    var _valid2 = _errs15 === errors;
    if (valid5 = _valid2, valid5) {
      var props2 = {};
      props2.id = !0, props2.type = !0, props2.timeout_seconds = !0, props2.queue = !0, props2.instructions = !0, props2.runs_after = !0, props2.aggregation = !0;
    }
  }
  if (!valid5) {
    let err8 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  if (props0 !== !0 && props2 !== void 0 && (props2 === !0 ? props0 = !0 : (props0 = props0 || {}, Object.assign(props0, props2))), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (props0 !== !0 && (props0 = props0 || {}, props0.type = !0), data.type !== void 0) {
      let data3 = data.type;
      if (!(data3 === "deterministic" || data3 === "llm_rubric" || data3 === "human")) {
        let err10 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema35.properties.type.enum } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate65.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate65.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var schema46 = { type: "object", required: ["id", "source", "destination", "format"], properties: { id: { type: "string", pattern: "^[a-z][a-z0-9_-]*$", maxLength: 64 }, source: { type: "string", pattern: "^(evaluators|workers)\\.[a-z][a-z0-9_-]*$" }, destination: { type: "string", pattern: "^(workers\\.[a-z][a-z0-9_-]*|optimization_strategy(\\.(prompt_refinement|parameter_search|memory_update|structural|manual))?)$" }, format: { enum: ["structured", "template", "human_queue"] }, fields: { type: "array", items: { enum: ["failure_codes", "dimension_scores", "remediation_hints", "passed", "score", "raw_output", "summary"] } }, max_tokens: { type: "integer", minimum: 1 }, when: { type: "string", minLength: 1 }, template_ref: { type: "string" } }, closed: ["id", "source", "destination", "format", "fields", "max_tokens", "when", "template_ref"] }, schema47 = ["id", "source", "destination", "format", "fields", "max_tokens", "when", "template_ref"], pattern14 = new RegExp("^(evaluators|workers)\\.[a-z][a-z0-9_-]*$", "u"), pattern15 = new RegExp("^(workers\\.[a-z][a-z0-9_-]*|optimization_strategy(\\.(prompt_refinement|parameter_search|memory_update|structural|manual))?)$", "u");
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.source === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.destination === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "destination" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.format === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func1(data0) > 64) {
          let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!pattern5.test(data0)) {
          let err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.source !== void 0) {
      let data1 = data.source;
      if (typeof data1 == "string") {
        if (!pattern14.test(data1)) {
          let err7 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/pattern", keyword: "pattern", params: { pattern: "^(evaluators|workers)\\.[a-z][a-z0-9_-]*$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.destination !== void 0) {
      let data2 = data.destination;
      if (typeof data2 == "string") {
        if (!pattern15.test(data2)) {
          let err9 = { instancePath: instancePath + "/destination", schemaPath: "#/properties/destination/pattern", keyword: "pattern", params: { pattern: "^(workers\\.[a-z][a-z0-9_-]*|optimization_strategy(\\.(prompt_refinement|parameter_search|memory_update|structural|manual))?)$" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/destination", schemaPath: "#/properties/destination/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.format !== void 0) {
      let data3 = data.format;
      if (!(data3 === "structured" || data3 === "template" || data3 === "human_queue")) {
        let err11 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema46.properties.format.enum } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.fields !== void 0) {
      let data4 = data.fields;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (!(data5 === "failure_codes" || data5 === "dimension_scores" || data5 === "remediation_hints" || data5 === "passed" || data5 === "score" || data5 === "raw_output" || data5 === "summary")) {
            let err12 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/enum", keyword: "enum", params: { allowedValues: schema46.properties.fields.items.enum } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.max_tokens !== void 0) {
      let data6 = data.max_tokens;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err14 = { instancePath: instancePath + "/max_tokens", schemaPath: "#/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6) && (data6 < 1 || isNaN(data6))) {
        let err15 = { instancePath: instancePath + "/max_tokens", schemaPath: "#/properties/max_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.when !== void 0) {
      let data7 = data.when;
      if (typeof data7 == "string") {
        if (func1(data7) < 1) {
          let err16 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.template_ref !== void 0 && typeof data.template_ref != "string") {
      let err18 = { instancePath: instancePath + "/template_ref", schemaPath: "#/properties/template_ref/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    for (let key0 in data)
      if (!schema47.includes(key0)) {
        let err19 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema47 } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { props: { id: !0, source: !0, destination: !0, format: !0, fields: !0, max_tokens: !0, when: !0, template_ref: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema48 = { type: "object", required: ["type"], properties: { type: { enum: ["prompt_refinement", "parameter_search", "memory_update", "structural", "manual"] }, max_steps: { type: "integer", minimum: 1 }, config: { type: "object", properties: { refinement_target: {}, secondary_targets: {}, preserve_sections: {}, human_gate_on: {}, search_space: {} } }, rollback: { type: "object", required: [], properties: { on_metric_drop: { type: "number", minimum: 0, maximum: 1 }, on_safety_failure: { type: "boolean" } }, closed: ["on_metric_drop", "on_safety_failure"] } }, closed: ["type", "max_steps", "config", "rollback"] }, schema49 = ["on_metric_drop", "on_safety_failure"], schema50 = ["type", "max_steps", "config", "rollback"];
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (!(data0 === "prompt_refinement" || data0 === "parameter_search" || data0 === "memory_update" || data0 === "structural" || data0 === "manual")) {
        let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema48.properties.type.enum } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.max_steps !== void 0) {
      let data1 = data.max_steps;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err2 = { instancePath: instancePath + "/max_steps", schemaPath: "#/properties/max_steps/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        let err3 = { instancePath: instancePath + "/max_steps", schemaPath: "#/properties/max_steps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.config !== void 0) {
      let data2 = data.config;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        let err4 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.rollback !== void 0) {
      let data3 = data.rollback;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.on_metric_drop !== void 0) {
          let data4 = data3.on_metric_drop;
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 1 || isNaN(data4)) {
              let err5 = { instancePath: instancePath + "/rollback/on_metric_drop", schemaPath: "#/properties/rollback/properties/on_metric_drop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data4 < 0 || isNaN(data4)) {
              let err6 = { instancePath: instancePath + "/rollback/on_metric_drop", schemaPath: "#/properties/rollback/properties/on_metric_drop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/rollback/on_metric_drop", schemaPath: "#/properties/rollback/properties/on_metric_drop/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data3.on_safety_failure !== void 0 && typeof data3.on_safety_failure != "boolean") {
          let err8 = { instancePath: instancePath + "/rollback/on_safety_failure", schemaPath: "#/properties/rollback/properties/on_safety_failure/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        for (let key0 in data3)
          if (!schema49.includes(key0)) {
            let err9 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/closed", keyword: "closed", params: { key: key0, known: schema49 } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
      } else {
        let err10 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    for (let key1 in data)
      if (!schema50.includes(key1)) {
        let err11 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key1, known: schema50 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { props: { type: !0, max_steps: !0, config: !0, rollback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema58 = ["success", "failure", "stall"], schema52 = { type: "object", required: ["metric", "operator", "value"], properties: { metric: { type: "string", minLength: 1 }, operator: { enum: ["gte", "lte", "eq", "gt", "lt"] }, value: { type: "number" }, consecutive: { type: "integer", minimum: 1 } }, closed: ["metric", "operator", "value", "consecutive"] }, schema53 = ["metric", "operator", "value", "consecutive"];
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate83.evaluated;
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
    if (data.metric !== void 0) {
      let data0 = data.metric;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err3 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.operator !== void 0) {
      let data1 = data.operator;
      if (!(data1 === "gte" || data1 === "lte" || data1 === "eq" || data1 === "gt" || data1 === "lt")) {
        let err5 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema52.properties.operator.enum } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.value !== void 0) {
      let data2 = data.value;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err6 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.consecutive !== void 0) {
      let data3 = data.consecutive;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err7 = { instancePath: instancePath + "/consecutive", schemaPath: "#/properties/consecutive/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
        let err8 = { instancePath: instancePath + "/consecutive", schemaPath: "#/properties/consecutive/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    for (let key0 in data)
      if (!schema53.includes(key0)) {
        let err9 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema53 } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate83.errors = vErrors, errors === 0;
}
validate83.evaluated = { props: { metric: !0, operator: !0, value: !0, consecutive: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema54 = { type: "object", required: ["type"], properties: { type: { enum: ["safety_violation", "max_iterations", "evaluator_error", "cost_exceeded", "human_rejected", "timeout"] }, action: { enum: ["halt", "escalate_human", "retry_iteration"] }, value: { type: "number", minimum: 1 }, consecutive: { type: "integer", minimum: 1 } }, if: { properties: { type: { const: "max_iterations" } }, required: ["type"] }, then: { required: ["value"] }, closed: ["type", "action", "value", "consecutive"] }, schema55 = ["type", "action", "value", "consecutive"];
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.type !== void 0 && data.type !== "max_iterations") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.value === void 0) {
      let err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "value" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (!(data1 === "safety_violation" || data1 === "max_iterations" || data1 === "evaluator_error" || data1 === "cost_exceeded" || data1 === "human_rejected" || data1 === "timeout")) {
        let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema54.properties.type.enum } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.action !== void 0) {
      let data2 = data.action;
      if (!(data2 === "halt" || data2 === "escalate_human" || data2 === "retry_iteration")) {
        let err6 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema54.properties.action.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.value !== void 0) {
      let data3 = data.value;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          let err7 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.consecutive !== void 0) {
      let data4 = data.consecutive;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err9 = { instancePath: instancePath + "/consecutive", schemaPath: "#/properties/consecutive/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4))) {
        let err10 = { instancePath: instancePath + "/consecutive", schemaPath: "#/properties/consecutive/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    for (let key0 in data)
      if (!schema55.includes(key0)) {
        let err11 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema55 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate85.errors = vErrors, errors === 0;
}
validate85.evaluated = { props: { type: !0, action: !0, value: !0, consecutive: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema56 = { type: "object", required: ["metric", "window_iterations", "min_improvement", "action"], properties: { metric: { type: "string", minLength: 1 }, window_iterations: { type: "integer", minimum: 1 }, min_improvement: { type: "number", minimum: 0 }, action: { enum: ["halt", "escalate_human", "retry_iteration"] } }, closed: ["metric", "window_iterations", "min_improvement", "action"] }, schema57 = ["metric", "window_iterations", "min_improvement", "action"];
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metric === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.window_iterations === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window_iterations" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.min_improvement === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "min_improvement" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.action === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.metric !== void 0) {
      let data0 = data.metric;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err4 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.window_iterations !== void 0) {
      let data1 = data.window_iterations;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err6 = { instancePath: instancePath + "/window_iterations", schemaPath: "#/properties/window_iterations/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        let err7 = { instancePath: instancePath + "/window_iterations", schemaPath: "#/properties/window_iterations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.min_improvement !== void 0) {
      let data2 = data.min_improvement;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          let err8 = { instancePath: instancePath + "/min_improvement", schemaPath: "#/properties/min_improvement/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/min_improvement", schemaPath: "#/properties/min_improvement/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.action !== void 0) {
      let data3 = data.action;
      if (!(data3 === "halt" || data3 === "escalate_human" || data3 === "retry_iteration")) {
        let err10 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema56.properties.action.enum } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    for (let key0 in data)
      if (!schema57.includes(key0)) {
        let err11 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema57 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
validate87.evaluated = { props: { metric: !0, window_iterations: !0, min_improvement: !0, action: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate82.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      let err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "success" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.success !== void 0) {
      let data0 = data.success;
      if (Array.isArray(data0) && data0.length < 1) {
        let err1 = { instancePath: instancePath + "/success", schemaPath: "#/anyOf/0/properties/success/minItems", keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0) {
    var props0 = {};
    props0.success = !0;
  }
  let _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.failure === void 0) {
      let err2 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "failure" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.failure !== void 0) {
      let data1 = data.failure;
      if (Array.isArray(data1) && data1.length < 1) {
        let err3 = { instancePath: instancePath + "/failure", schemaPath: "#/anyOf/1/properties/failure/minItems", keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  }
  var _valid0 = _errs4 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.failure = !0);
  let _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.stall === void 0) {
      let err4 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "stall" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.stall !== void 0) {
      let data2 = data.stall;
      if (Array.isArray(data2) && data2.length < 1) {
        let err5 = { instancePath: instancePath + "/stall", schemaPath: "#/anyOf/2/properties/stall/minItems", keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  }
  var _valid0 = _errs6 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.stall = !0), valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err6 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== !0 && (props0 = props0 || {}, props0.success = !0, props0.failure = !0, props0.stall = !0), data.success !== void 0) {
      let data3 = data.success;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate83(data3[i0], { instancePath: instancePath + "/success/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.failure !== void 0) {
      let data5 = data.failure;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate85(data5[i1], { instancePath: instancePath + "/failure/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/failure", schemaPath: "#/properties/failure/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.stall !== void 0) {
      let data7 = data.stall;
      if (Array.isArray(data7)) {
        let len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate87(data7[i2], { instancePath: instancePath + "/stall/" + i2, parentData: data7, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length);
      } else {
        let err9 = { instancePath: instancePath + "/stall", schemaPath: "#/properties/stall/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    for (let key0 in data)
      if (!schema58.includes(key0)) {
        let err10 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema58 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate82.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate82.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var schema59 = { type: "object", required: ["name", "definition", "source", "unit"], properties: { name: { type: "string", pattern: "^[a-z][a-z0-9_]*$" }, definition: { type: "string" }, source: { type: "string", pattern: "^(evaluators\\.[a-z][a-z0-9_-]*|workers\\.[a-z][a-z0-9_-]*|telemetry\\.[A-Za-z_][A-Za-z0-9_.-]*)$" }, unit: { enum: ["ratio", "count", "usd", "seconds", "tokens", "percent"] }, primary: { type: "boolean" }, target: { type: "number" }, regression_threshold: { type: "number", minimum: 0 } }, closed: ["name", "definition", "source", "unit", "primary", "target", "regression_threshold"] }, schema60 = ["name", "definition", "source", "unit", "primary", "target", "regression_threshold"], pattern16 = new RegExp("^[a-z][a-z0-9_]*$", "u"), pattern17 = new RegExp("^(evaluators\\.[a-z][a-z0-9_-]*|workers\\.[a-z][a-z0-9_-]*|telemetry\\.[A-Za-z_][A-Za-z0-9_.-]*)$", "u");
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.definition === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "definition" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.source === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.unit === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (!pattern16.test(data0)) {
          let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.definition !== void 0 && typeof data.definition != "string") {
      let err6 = { instancePath: instancePath + "/definition", schemaPath: "#/properties/definition/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.source !== void 0) {
      let data2 = data.source;
      if (typeof data2 == "string") {
        if (!pattern17.test(data2)) {
          let err7 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/pattern", keyword: "pattern", params: { pattern: "^(evaluators\\.[a-z][a-z0-9_-]*|workers\\.[a-z][a-z0-9_-]*|telemetry\\.[A-Za-z_][A-Za-z0-9_.-]*)$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.unit !== void 0) {
      let data3 = data.unit;
      if (!(data3 === "ratio" || data3 === "count" || data3 === "usd" || data3 === "seconds" || data3 === "tokens" || data3 === "percent")) {
        let err9 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: schema59.properties.unit.enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.primary !== void 0 && typeof data.primary != "boolean") {
      let err10 = { instancePath: instancePath + "/primary", schemaPath: "#/properties/primary/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.target !== void 0) {
      let data5 = data.target;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        let err11 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.regression_threshold !== void 0) {
      let data6 = data.regression_threshold;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          let err12 = { instancePath: instancePath + "/regression_threshold", schemaPath: "#/properties/regression_threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/regression_threshold", schemaPath: "#/properties/regression_threshold/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    for (let key0 in data)
      if (!schema60.includes(key0)) {
        let err14 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema60 } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = { props: { name: !0, definition: !0, source: !0, unit: !0, primary: !0, target: !0, regression_threshold: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema61 = { type: "object", required: ["id", "type", "scope", "action", "severity"], properties: { id: { type: "string", pattern: "^[a-z][a-z0-9_-]*$", maxLength: 64 }, type: { enum: ["injection_detect", "secret_scan", "pii_detect", "egress_monitor", "tool_allowlist", "schema_enforce", "human_gate", "tenant_isolation", "output_bounds", "rate_limit"] }, scope: { enum: ["pre_worker", "post_worker", "pre_output", "pre_memory_write", "pre_evaluator"] }, action: { enum: ["halt", "quarantine", "escalate_human", "warn", "strip"] }, severity: { enum: ["S0", "S1", "S2", "S3"] }, on_error: { enum: ["halt", "warn", "quarantine"] }, applies_to: { type: "array", items: { type: "string", pattern: "^(\\*|[a-z][a-z0-9_-]*)$" } }, config: { type: "object" } }, closed: ["id", "type", "scope", "action", "severity", "on_error", "applies_to", "config"] }, schema62 = ["id", "type", "scope", "action", "severity", "on_error", "applies_to", "config"];
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate92.evaluated;
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
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func1(data0) > 64) {
          let err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern5.test(data0)) {
          let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (!(data1 === "injection_detect" || data1 === "secret_scan" || data1 === "pii_detect" || data1 === "egress_monitor" || data1 === "tool_allowlist" || data1 === "schema_enforce" || data1 === "human_gate" || data1 === "tenant_isolation" || data1 === "output_bounds" || data1 === "rate_limit")) {
        let err8 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema61.properties.type.enum } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.scope !== void 0) {
      let data2 = data.scope;
      if (!(data2 === "pre_worker" || data2 === "post_worker" || data2 === "pre_output" || data2 === "pre_memory_write" || data2 === "pre_evaluator")) {
        let err9 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema61.properties.scope.enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.action !== void 0) {
      let data3 = data.action;
      if (!(data3 === "halt" || data3 === "quarantine" || data3 === "escalate_human" || data3 === "warn" || data3 === "strip")) {
        let err10 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema61.properties.action.enum } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data4 = data.severity;
      if (!(data4 === "S0" || data4 === "S1" || data4 === "S2" || data4 === "S3")) {
        let err11 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema61.properties.severity.enum } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.on_error !== void 0) {
      let data5 = data.on_error;
      if (!(data5 === "halt" || data5 === "warn" || data5 === "quarantine")) {
        let err12 = { instancePath: instancePath + "/on_error", schemaPath: "#/properties/on_error/enum", keyword: "enum", params: { allowedValues: schema61.properties.on_error.enum } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.applies_to !== void 0) {
      let data6 = data.applies_to;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 == "string") {
            if (!pattern8.test(data7)) {
              let err13 = { instancePath: instancePath + "/applies_to/" + i0, schemaPath: "#/properties/applies_to/items/pattern", keyword: "pattern", params: { pattern: "^(\\*|[a-z][a-z0-9_-]*)$" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/applies_to/" + i0, schemaPath: "#/properties/applies_to/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/applies_to", schemaPath: "#/properties/applies_to/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.config !== void 0) {
      let data8 = data.config;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
        let err16 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    for (let key0 in data)
      if (!schema62.includes(key0)) {
        let err17 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema62 } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate92.errors = vErrors, errors === 0;
}
validate92.evaluated = { props: { id: !0, type: !0, scope: !0, action: !0, severity: !0, on_error: !0, applies_to: !0, config: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema63 = { type: "object", required: ["per_iteration_usd", "cumulative_usd", "on_exceed"], properties: { per_iteration_usd: { type: "number", minimum: 0 }, cumulative_usd: { type: "number", minimum: 0 }, on_exceed: { type: "object", required: ["action"], properties: { action: { enum: ["halt", "warn", "throttle"] } }, closed: ["action"] }, token_soft_cap: { type: "integer", minimum: 1 }, on_approach: { type: "object", required: ["threshold_percent", "action"], properties: { threshold_percent: { type: "number", minimum: 1, maximum: 100 }, action: { enum: ["warn", "throttle", "halt"] } }, closed: ["threshold_percent", "action"] }, price_table_ref: { type: "string" } }, closed: ["per_iteration_usd", "cumulative_usd", "on_exceed", "token_soft_cap", "on_approach", "price_table_ref"] }, schema64 = ["action"], schema65 = ["threshold_percent", "action"], schema66 = ["per_iteration_usd", "cumulative_usd", "on_exceed", "token_soft_cap", "on_approach", "price_table_ref"];
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.per_iteration_usd === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "per_iteration_usd" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.cumulative_usd === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cumulative_usd" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.on_exceed === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on_exceed" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.per_iteration_usd !== void 0) {
      let data0 = data.per_iteration_usd;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/per_iteration_usd", schemaPath: "#/properties/per_iteration_usd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/per_iteration_usd", schemaPath: "#/properties/per_iteration_usd/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.cumulative_usd !== void 0) {
      let data1 = data.cumulative_usd;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/cumulative_usd", schemaPath: "#/properties/cumulative_usd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/cumulative_usd", schemaPath: "#/properties/cumulative_usd/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.on_exceed !== void 0) {
      let data2 = data.on_exceed;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.action === void 0) {
          let err7 = { instancePath: instancePath + "/on_exceed", schemaPath: "#/properties/on_exceed/required", keyword: "required", params: { missingProperty: "action" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data2.action !== void 0) {
          let data3 = data2.action;
          if (!(data3 === "halt" || data3 === "warn" || data3 === "throttle")) {
            let err8 = { instancePath: instancePath + "/on_exceed/action", schemaPath: "#/properties/on_exceed/properties/action/enum", keyword: "enum", params: { allowedValues: schema63.properties.on_exceed.properties.action.enum } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        for (let key0 in data2)
          if (!schema64.includes(key0)) {
            let err9 = { instancePath: instancePath + "/on_exceed", schemaPath: "#/properties/on_exceed/closed", keyword: "closed", params: { key: key0, known: schema64 } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
      } else {
        let err10 = { instancePath: instancePath + "/on_exceed", schemaPath: "#/properties/on_exceed/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.token_soft_cap !== void 0) {
      let data4 = data.token_soft_cap;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err11 = { instancePath: instancePath + "/token_soft_cap", schemaPath: "#/properties/token_soft_cap/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4))) {
        let err12 = { instancePath: instancePath + "/token_soft_cap", schemaPath: "#/properties/token_soft_cap/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.on_approach !== void 0) {
      let data5 = data.on_approach;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.threshold_percent === void 0) {
          let err13 = { instancePath: instancePath + "/on_approach", schemaPath: "#/properties/on_approach/required", keyword: "required", params: { missingProperty: "threshold_percent" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data5.action === void 0) {
          let err14 = { instancePath: instancePath + "/on_approach", schemaPath: "#/properties/on_approach/required", keyword: "required", params: { missingProperty: "action" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data5.threshold_percent !== void 0) {
          let data6 = data5.threshold_percent;
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 100 || isNaN(data6)) {
              let err15 = { instancePath: instancePath + "/on_approach/threshold_percent", schemaPath: "#/properties/on_approach/properties/threshold_percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              let err16 = { instancePath: instancePath + "/on_approach/threshold_percent", schemaPath: "#/properties/on_approach/properties/threshold_percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/on_approach/threshold_percent", schemaPath: "#/properties/on_approach/properties/threshold_percent/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data5.action !== void 0) {
          let data7 = data5.action;
          if (!(data7 === "warn" || data7 === "throttle" || data7 === "halt")) {
            let err18 = { instancePath: instancePath + "/on_approach/action", schemaPath: "#/properties/on_approach/properties/action/enum", keyword: "enum", params: { allowedValues: schema63.properties.on_approach.properties.action.enum } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        for (let key1 in data5)
          if (!schema65.includes(key1)) {
            let err19 = { instancePath: instancePath + "/on_approach", schemaPath: "#/properties/on_approach/closed", keyword: "closed", params: { key: key1, known: schema65 } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
      } else {
        let err20 = { instancePath: instancePath + "/on_approach", schemaPath: "#/properties/on_approach/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.price_table_ref !== void 0 && typeof data.price_table_ref != "string") {
      let err21 = { instancePath: instancePath + "/price_table_ref", schemaPath: "#/properties/price_table_ref/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    for (let key2 in data)
      if (!schema66.includes(key2)) {
        let err22 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key2, known: schema66 } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = { props: { per_iteration_usd: !0, cumulative_usd: !0, on_exceed: !0, token_soft_cap: !0, on_approach: !0, price_table_ref: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema67 = { type: "object", required: ["type", "children"], properties: { type: { enum: ["sequential", "parallel", "nested"] }, children: { type: "array", items: { $ref: "#/$defs/LssChild" }, minItems: 2 }, adapters: { type: "array", items: { $ref: "#/$defs/LssAdapter" } }, merge: { $ref: "#/$defs/LssMerge" } }, if: { properties: { type: { const: "parallel" } }, required: ["type"] }, then: { required: ["merge"] }, closed: ["type", "children", "adapters", "merge"] }, schema74 = ["type", "children", "adapters", "merge"], schema68 = { type: "object", required: ["id", "ref"], properties: { id: { type: "string", pattern: "^[a-z][a-z0-9_-]*$", maxLength: 64 }, ref: { type: "string", minLength: 1 }, role: { enum: ["stage", "branch", "outer", "inner"] }, lens: { type: "string" }, trigger: { type: "string" } }, closed: ["id", "ref", "role", "lens", "trigger"] }, schema69 = ["id", "ref", "role", "lens", "trigger"];
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.ref === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ref" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func1(data0) > 64) {
          let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!pattern5.test(data0)) {
          let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.ref !== void 0) {
      let data1 = data.ref;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err5 = { instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.role !== void 0) {
      let data2 = data.role;
      if (!(data2 === "stage" || data2 === "branch" || data2 === "outer" || data2 === "inner")) {
        let err7 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema68.properties.role.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.lens !== void 0 && typeof data.lens != "string") {
      let err8 = { instancePath: instancePath + "/lens", schemaPath: "#/properties/lens/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.trigger !== void 0 && typeof data.trigger != "string") {
      let err9 = { instancePath: instancePath + "/trigger", schemaPath: "#/properties/trigger/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    for (let key0 in data)
      if (!schema69.includes(key0)) {
        let err10 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema69 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate97.errors = vErrors, errors === 0;
}
validate97.evaluated = { props: { id: !0, ref: !0, role: !0, lens: !0, trigger: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema71 = ["from", "to", "transform"];
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.to === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.transform !== void 0 && typeof data.transform != "string") {
      let err6 = { instancePath: instancePath + "/transform", schemaPath: "#/properties/transform/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (!schema71.includes(key0)) {
        let err7 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema71 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate99.errors = vErrors, errors === 0;
}
validate99.evaluated = { props: { from: !0, to: !0, transform: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema72 = { type: "object", required: ["strategy"], properties: { strategy: { enum: ["synthesize", "vote", "first_pass", "all_pass"] }, min_branches_pass: { type: "integer", minimum: 1 }, preserve_dissent: { type: "boolean" }, synthesizer: { type: "string" } }, closed: ["strategy", "min_branches_pass", "preserve_dissent", "synthesizer"] }, schema73 = ["strategy", "min_branches_pass", "preserve_dissent", "synthesizer"];
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.strategy === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.strategy !== void 0) {
      let data0 = data.strategy;
      if (!(data0 === "synthesize" || data0 === "vote" || data0 === "first_pass" || data0 === "all_pass")) {
        let err1 = { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema72.properties.strategy.enum } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.min_branches_pass !== void 0) {
      let data1 = data.min_branches_pass;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err2 = { instancePath: instancePath + "/min_branches_pass", schemaPath: "#/properties/min_branches_pass/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        let err3 = { instancePath: instancePath + "/min_branches_pass", schemaPath: "#/properties/min_branches_pass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.preserve_dissent !== void 0 && typeof data.preserve_dissent != "boolean") {
      let err4 = { instancePath: instancePath + "/preserve_dissent", schemaPath: "#/properties/preserve_dissent/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.synthesizer !== void 0 && typeof data.synthesizer != "string") {
      let err5 = { instancePath: instancePath + "/synthesizer", schemaPath: "#/properties/synthesizer/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!schema73.includes(key0)) {
        let err6 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema73 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate101.errors = vErrors, errors === 0;
}
validate101.evaluated = { props: { strategy: !0, min_branches_pass: !0, preserve_dissent: !0, synthesizer: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate96.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.type !== void 0 && data.type !== "parallel") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.merge === void 0) {
      let err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "merge" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.children === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "children" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (!(data1 === "sequential" || data1 === "parallel" || data1 === "nested")) {
        let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema67.properties.type.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.children !== void 0) {
      let data2 = data.children;
      if (Array.isArray(data2)) {
        if (data2.length < 2) {
          let err7 = { instancePath: instancePath + "/children", schemaPath: "#/properties/children/minItems", keyword: "minItems", params: { limit: 2 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate97(data2[i0], { instancePath: instancePath + "/children/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/children", schemaPath: "#/properties/children/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.adapters !== void 0) {
      let data4 = data.adapters;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate99(data4[i1], { instancePath: instancePath + "/adapters/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length);
      } else {
        let err9 = { instancePath: instancePath + "/adapters", schemaPath: "#/properties/adapters/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    data.merge !== void 0 && (validate101(data.merge, { instancePath: instancePath + "/merge", parentData: data, parentDataProperty: "merge", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length));
    for (let key0 in data)
      if (!schema74.includes(key0)) {
        let err10 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema74 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate96.errors = vErrors, errors === 0;
}
validate96.evaluated = { props: { type: !0, children: !0, adapters: !0, merge: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate104.errors = vErrors, errors === 0;
}
validate104.evaluated = { props: { conformance: !0, memory: !0, patterns: !0, evaluators: !0, irreversible: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.loop_name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "loop_name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.version === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.objective === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objective" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.inputs === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inputs" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.memory === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "memory" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.workers === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workers" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.evaluators === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evaluators" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.feedback_channels === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "feedback_channels" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.optimization_strategy === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "optimization_strategy" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.termination_conditions === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "termination_conditions" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.metrics === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metrics" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.safety_constraints === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "safety_constraints" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.cost_limits === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cost_limits" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.loop_name !== void 0) {
      let data0 = data.loop_name;
      if (typeof data0 == "string") {
        if (func1(data0) > 64) {
          let err13 = { instancePath: instancePath + "/loop_name", schemaPath: "#/properties/loop_name/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (func1(data0) < 3) {
          let err14 = { instancePath: instancePath + "/loop_name", schemaPath: "#/properties/loop_name/minLength", keyword: "minLength", params: { limit: 3 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (!pattern3.test(data0)) {
          let err15 = { instancePath: instancePath + "/loop_name", schemaPath: "#/properties/loop_name/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/loop_name", schemaPath: "#/properties/loop_name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          let err17 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.objective !== void 0) {
      let data2 = data.objective;
      if (typeof data2 == "string") {
        if (func1(data2) < 10) {
          let err19 = { instancePath: instancePath + "/objective", schemaPath: "#/properties/objective/minLength", keyword: "minLength", params: { limit: 10 } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/objective", schemaPath: "#/properties/objective/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.inputs !== void 0 && (validate53(data.inputs, { instancePath: instancePath + "/inputs", parentData: data, parentDataProperty: "inputs", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.memory !== void 0 && (validate57(data.memory, { instancePath: instancePath + "/memory", parentData: data, parentDataProperty: "memory", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.workers !== void 0) {
      let data5 = data.workers;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          let err21 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate59(data5[i0], { instancePath: instancePath + "/workers/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
      } else {
        let err22 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.evaluators !== void 0) {
      let data7 = data.evaluators;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          let err23 = { instancePath: instancePath + "/evaluators", schemaPath: "#/properties/evaluators/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate65(data7[i1], { instancePath: instancePath + "/evaluators/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
      } else {
        let err24 = { instancePath: instancePath + "/evaluators", schemaPath: "#/properties/evaluators/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.feedback_channels !== void 0) {
      let data9 = data.feedback_channels;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          let err25 = { instancePath: instancePath + "/feedback_channels", schemaPath: "#/properties/feedback_channels/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        let len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate78(data9[i2], { instancePath: instancePath + "/feedback_channels/" + i2, parentData: data9, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
      } else {
        let err26 = { instancePath: instancePath + "/feedback_channels", schemaPath: "#/properties/feedback_channels/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.optimization_strategy !== void 0 && (validate80(data.optimization_strategy, { instancePath: instancePath + "/optimization_strategy", parentData: data, parentDataProperty: "optimization_strategy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length)), data.termination_conditions !== void 0 && (validate82(data.termination_conditions, { instancePath: instancePath + "/termination_conditions", parentData: data, parentDataProperty: "termination_conditions", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length)), data.metrics !== void 0) {
      let data13 = data.metrics;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          let err27 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        let len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate90(data13[i3], { instancePath: instancePath + "/metrics/" + i3, parentData: data13, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
      } else {
        let err28 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.safety_constraints !== void 0) {
      let data15 = data.safety_constraints;
      if (Array.isArray(data15)) {
        let len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate92(data15[i4], { instancePath: instancePath + "/safety_constraints/" + i4, parentData: data15, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length);
      } else {
        let err29 = { instancePath: instancePath + "/safety_constraints", schemaPath: "#/properties/safety_constraints/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    data.cost_limits !== void 0 && (validate94(data.cost_limits, { instancePath: instancePath + "/cost_limits", parentData: data, parentDataProperty: "cost_limits", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.composition !== void 0 && (validate96(data.composition, { instancePath: instancePath + "/composition", parentData: data, parentDataProperty: "composition", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length)), data.extensions !== void 0 && (validate104(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length));
  } else {
    let err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { loop_name: !0, version: !0, objective: !0, inputs: !0, memory: !0, workers: !0, evaluators: !0, feedback_channels: !0, optimization_strategy: !0, termination_conditions: !0, metrics: !0, safety_constraints: !0, cost_limits: !0, composition: !0, extensions: !0, metadata: !0, taxonomy_level: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  validateLss
};
