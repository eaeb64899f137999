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
var validateLoop = validate52;
var schema38 = ["name", "description", "trigger", "pipeline", "verify", "budget", "memory", "tags"], func1 = require_ucs2length().default, schema20 = { type: "object", required: ["type"], properties: { type: { enum: ["webhook", "cron", "manual", "event"] }, event: { enum: ["pull_request", "push", "issues", "release", "workflow_dispatch"] }, cron: { type: "string" }, description: { type: "string" } }, closed: ["type", "event", "cron", "description"] }, schema21 = ["type", "event", "cron", "description"];
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (!(data0 === "webhook" || data0 === "cron" || data0 === "manual" || data0 === "event")) {
        let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema20.properties.type.enum } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.event !== void 0) {
      let data1 = data.event;
      if (!(data1 === "pull_request" || data1 === "push" || data1 === "issues" || data1 === "release" || data1 === "workflow_dispatch")) {
        let err2 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/enum", keyword: "enum", params: { allowedValues: schema20.properties.event.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.cron !== void 0 && typeof data.cron != "string") {
      let err3 = { instancePath: instancePath + "/cron", schemaPath: "#/properties/cron/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!schema21.includes(key0)) {
        let err5 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema21 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: { type: !0, event: !0, cron: !0, description: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema26 = ["parallel"];
var schema25 = ["prompt", "label", "agent", "model", "skill", "connectors", "irreversible"];
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.prompt === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.prompt !== void 0) {
      let data0 = data.prompt;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err1 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.label !== void 0) {
      let data1 = data.label;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err3 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.agent !== void 0) {
      let data2 = data.agent;
      if (typeof data2 == "string") {
        if (func1(data2) < 1) {
          let err5 = { instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.model !== void 0) {
      let data3 = data.model;
      if (typeof data3 == "string") {
        if (func1(data3) < 1) {
          let err7 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.skill !== void 0) {
      let data4 = data.skill;
      if (typeof data4 == "string") {
        if (func1(data4) < 1) {
          let err9 = { instancePath: instancePath + "/skill", schemaPath: "#/properties/skill/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/skill", schemaPath: "#/properties/skill/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.connectors !== void 0) {
      let data5 = data.connectors;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 == "string") {
            if (func1(data6) < 1) {
              let err11 = { instancePath: instancePath + "/connectors/" + i0, schemaPath: "#/properties/connectors/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/connectors/" + i0, schemaPath: "#/properties/connectors/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/connectors", schemaPath: "#/properties/connectors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.irreversible !== void 0 && typeof data.irreversible != "boolean") {
      let err14 = { instancePath: instancePath + "/irreversible", schemaPath: "#/properties/irreversible/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    for (let key0 in data)
      if (!schema25.includes(key0)) {
        let err15 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema25 } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { props: { prompt: !0, label: !0, agent: !0, model: !0, skill: !0, connectors: !0, irreversible: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.parallel === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parallel" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.parallel !== void 0) {
      let data0 = data.parallel;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err1 = { instancePath: instancePath + "/parallel", schemaPath: "#/properties/parallel/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate57(data0[i0], { instancePath: instancePath + "/parallel/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/parallel", schemaPath: "#/properties/parallel/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    for (let key0 in data)
      if (!schema26.includes(key0)) {
        let err3 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema26 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: { parallel: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema28 = ["agents"];
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.agents === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agents" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.agents !== void 0) {
      let data0 = data.agents;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err1 = { instancePath: instancePath + "/agents", schemaPath: "#/properties/agents/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate57(data0[i0], { instancePath: instancePath + "/agents/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/agents", schemaPath: "#/properties/agents/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    for (let key0 in data)
      if (!schema28.includes(key0)) {
        let err3 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema28 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { props: { agents: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema30 = ["when", "then", "else"], wrapper0 = { validate: validate55 };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.when === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.then === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "then" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.when !== void 0) {
      let data0 = data.when;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.then !== void 0) {
      let data1 = data.then;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err4 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          wrapper0.validate(data1[i0], { instancePath: instancePath + "/then/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.else !== void 0) {
      let data3 = data.else;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          let err6 = { instancePath: instancePath + "/else", schemaPath: "#/properties/else/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          wrapper0.validate(data3[i1], { instancePath: instancePath + "/else/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/else", schemaPath: "#/properties/else/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    for (let key0 in data)
      if (!schema30.includes(key0)) {
        let err8 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema30 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: { when: !0, then: !0, else: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.parallel === void 0 && (missing0 = "parallel")) {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.parallel = !0;
    }
    ifClause0 = "then";
  } else {
    let _errs4 = errors, _errs5 = errors, valid1 = !0, _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.agents === void 0 && (missing1 = "agents")) {
        let err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    var _valid1 = _errs6 === errors;
    errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs7 = errors;
      validate60(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
      var _valid1 = _errs7 === errors;
      if (valid1 = _valid1, valid1) {
        var props1 = {};
        props1.agents = !0;
      }
      ifClause1 = "then";
    } else {
      let _errs8 = errors, _errs9 = errors, valid2 = !0, _errs10 = errors, _errs11 = errors, valid3 = !1, _errs12 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.when === void 0 && (missing2 = "when")) {
          let err3 = {};
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      var _valid3 = _errs12 === errors;
      valid3 = valid3 || _valid3;
      let _errs13 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing3;
        if (data.then === void 0 && (missing3 = "then")) {
          let err4 = {};
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var _valid3 = _errs13 === errors;
      if (valid3 = valid3 || _valid3, valid3)
        errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
      else {
        let err5 = {};
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid2 = _errs10 === errors;
      errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
      let ifClause2;
      if (_valid2) {
        let _errs14 = errors;
        validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
        var _valid2 = _errs14 === errors;
        if (valid2 = _valid2, valid2) {
          var props2 = {};
          props2.when = !0, props2.then = !0, props2.else = !0;
        }
        ifClause2 = "then";
      } else {
        let _errs15 = errors;
        validate57(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
        var _valid2 = _errs15 === errors;
        valid2 = _valid2, valid2 && props2 !== !0 && (props2 = props2 || {}, props2.prompt = !0, props2.label = !0, props2.agent = !0, props2.model = !0, props2.skill = !0, props2.connectors = !0, props2.irreversible = !0), ifClause2 = "else";
      }
      if (!valid2) {
        let err6 = { instancePath, schemaPath: "#/else/else/if", keyword: "if", params: { failingKeyword: ifClause2 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid1 = _errs8 === errors;
      valid1 = _valid1, valid1 && props1 !== !0 && props2 !== void 0 && (props2 === !0 ? props1 = !0 : (props1 = props1 || {}, Object.assign(props1, props2))), ifClause1 = "else";
    }
    if (!valid1) {
      let err7 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, valid0 && props0 !== !0 && props1 !== void 0 && (props1 === !0 ? props0 = !0 : (props0 = props0 || {}, Object.assign(props0, props1))), ifClause0 = "else";
  }
  if (!valid0) {
    let err8 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate55.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate55.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var schema31 = { type: "object", required: ["maker", "checker"], properties: { maker: { $ref: "#/$defs/Names" }, checker: { $ref: "#/$defs/Names" }, criteria: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, maxRounds: { type: "integer", minimum: 1, maximum: 10 }, autoRetry: { type: "boolean" }, onExhausted: { enum: ["ask", "fail"] } }, closed: ["maker", "checker", "criteria", "maxRounds", "autoRetry", "onExhausted"] }, schema33 = ["maker", "checker", "criteria", "maxRounds", "autoRetry", "onExhausted"], schema32 = { type: ["string", "array"], minLength: 1, minItems: 1, items: { type: "string", minLength: 1 } };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !Array.isArray(data)) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema32.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func1(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      let err2 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  }
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.maker === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maker" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.checker === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checker" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.maker !== void 0 && (validate68(data.maker, { instancePath: instancePath + "/maker", parentData: data, parentDataProperty: "maker", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data.checker !== void 0 && (validate68(data.checker, { instancePath: instancePath + "/checker", parentData: data, parentDataProperty: "checker", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data.criteria !== void 0) {
      let data2 = data.criteria;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err2 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func1(data3) < 1) {
              let err3 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/properties/criteria/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/properties/criteria/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.maxRounds !== void 0) {
      let data4 = data.maxRounds;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err6 = { instancePath: instancePath + "/maxRounds", schemaPath: "#/properties/maxRounds/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 10 || isNaN(data4)) {
          let err7 = { instancePath: instancePath + "/maxRounds", schemaPath: "#/properties/maxRounds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          let err8 = { instancePath: instancePath + "/maxRounds", schemaPath: "#/properties/maxRounds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
    }
    if (data.autoRetry !== void 0 && typeof data.autoRetry != "boolean") {
      let err9 = { instancePath: instancePath + "/autoRetry", schemaPath: "#/properties/autoRetry/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.onExhausted !== void 0) {
      let data6 = data.onExhausted;
      if (!(data6 === "ask" || data6 === "fail")) {
        let err10 = { instancePath: instancePath + "/onExhausted", schemaPath: "#/properties/onExhausted/enum", keyword: "enum", params: { allowedValues: schema31.properties.onExhausted.enum } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    for (let key0 in data)
      if (!schema33.includes(key0)) {
        let err11 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema33 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { props: { maker: !0, checker: !0, criteria: !0, maxRounds: !0, autoRetry: !0, onExhausted: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema35 = ["maxTokens", "maxDurationMinutes", "maxIterations", "maxCostUsd"];
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.maxTokens !== void 0) {
      let data0 = data.maxTokens;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/maxTokens", schemaPath: "#/properties/maxTokens/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 <= 0 || isNaN(data0))) {
        let err1 = { instancePath: instancePath + "/maxTokens", schemaPath: "#/properties/maxTokens/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.maxDurationMinutes !== void 0) {
      let data1 = data.maxDurationMinutes;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err2 = { instancePath: instancePath + "/maxDurationMinutes", schemaPath: "#/properties/maxDurationMinutes/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 <= 0 || isNaN(data1))) {
        let err3 = { instancePath: instancePath + "/maxDurationMinutes", schemaPath: "#/properties/maxDurationMinutes/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.maxIterations !== void 0) {
      let data2 = data.maxIterations;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err4 = { instancePath: instancePath + "/maxIterations", schemaPath: "#/properties/maxIterations/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 <= 0 || isNaN(data2))) {
        let err5 = { instancePath: instancePath + "/maxIterations", schemaPath: "#/properties/maxIterations/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.maxCostUsd !== void 0) {
      let data3 = data.maxCostUsd;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 <= 0 || isNaN(data3)) {
          let err6 = { instancePath: instancePath + "/maxCostUsd", schemaPath: "#/properties/maxCostUsd/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/maxCostUsd", schemaPath: "#/properties/maxCostUsd/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    for (let key0 in data)
      if (!schema35.includes(key0)) {
        let err8 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema35 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
validate72.evaluated = { props: { maxTokens: !0, maxDurationMinutes: !0, maxIterations: !0, maxCostUsd: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema36 = { type: "object", properties: { store: { enum: ["filesystem", "memory", "claude"] }, path: { type: "string", minLength: 1 }, persistence: { enum: ["full", "summary", "minimal"] } }, closed: ["store", "path", "persistence"] }, schema37 = ["store", "path", "persistence"];
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.store !== void 0) {
      let data0 = data.store;
      if (!(data0 === "filesystem" || data0 === "memory" || data0 === "claude")) {
        let err0 = { instancePath: instancePath + "/store", schemaPath: "#/properties/store/enum", keyword: "enum", params: { allowedValues: schema36.properties.store.enum } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.path !== void 0) {
      let data1 = data.path;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.persistence !== void 0) {
      let data2 = data.persistence;
      if (!(data2 === "full" || data2 === "summary" || data2 === "minimal")) {
        let err3 = { instancePath: instancePath + "/persistence", schemaPath: "#/properties/persistence/enum", keyword: "enum", params: { allowedValues: schema36.properties.persistence.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
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
  return validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = { props: { store: !0, path: !0, persistence: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.trigger === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trigger" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.pipeline === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pipeline" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.trigger !== void 0 && (validate53(data.trigger, { instancePath: instancePath + "/trigger", parentData: data, parentDataProperty: "trigger", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.pipeline !== void 0) {
      let data3 = data.pipeline;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          let err6 = { instancePath: instancePath + "/pipeline", schemaPath: "#/properties/pipeline/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate55(data3[i0], { instancePath: instancePath + "/pipeline/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/pipeline", schemaPath: "#/properties/pipeline/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.verify !== void 0 && (validate67(data.verify, { instancePath: instancePath + "/verify", parentData: data, parentDataProperty: "verify", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.budget !== void 0 && (validate72(data.budget, { instancePath: instancePath + "/budget", parentData: data, parentDataProperty: "budget", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.memory !== void 0 && (validate74(data.memory, { instancePath: instancePath + "/memory", parentData: data, parentDataProperty: "memory", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.tags !== void 0) {
      let data8 = data.tags;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data8[i1] != "string") {
            let err8 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
      } else {
        let err9 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    for (let key0 in data)
      if (!schema38.includes(key0)) {
        let err10 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema38 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { name: !0, description: !0, trigger: !0, pipeline: !0, verify: !0, budget: !0, memory: !0, tags: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateProject = validate76, schema39 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "loop:loopkit/project", type: "object", properties: { version: { enum: ["1", 1] }, settings: { $ref: "#/$defs/Settings" }, agents: { type: "object", additionalProperties: { $ref: "#/$defs/Agent" } }, checks: { type: "object", additionalProperties: { $ref: "#/$defs/Check" } }, tools: { type: "object", additionalProperties: { $ref: "#/$defs/Tool" } }, connectors: { type: "object", additionalProperties: { $ref: "#/$defs/Connector" } }, loops: { type: "object", additionalProperties: { $ref: "#/$defs/InlineLoop" } }, prices: { type: "object", additionalProperties: { $ref: "#/$defs/Price" } } }, $defs: { Settings: { type: "object", properties: { defaultBudget: { $ref: "loop:loopkit/loop#/$defs/Budget" }, defaultMemory: { $ref: "loop:loopkit/loop#/$defs/Memory" }, enforceMakerChecker: { type: "boolean" }, maxParallel: { type: "integer", minimum: 1, maximum: 64 }, dailyBudget: { $ref: "#/$defs/SharedBudget" }, projectBudget: { $ref: "#/$defs/SharedBudget" } }, closed: ["defaultBudget", "defaultMemory", "enforceMakerChecker", "maxParallel", "dailyBudget", "projectBudget"] }, InlineLoop: { type: "object" }, Agent: { type: "object", properties: { description: { type: "string" }, command: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, protocol: { enum: ["acp"] }, preset: { enum: ["claude", "codex", "gemini", "opencode", "aider", "goose", "pi", "cursor-agent", "amp"] }, args: { type: "array", items: { type: "string", minLength: 1 } }, write: { type: "boolean" }, prompt: { enum: ["stdin", "argument", "file"] }, lane: { enum: ["api", "subscription", "local", "unknown"] }, provider: { enum: ["anthropic", "openai", "google", "mistral", "openai-compatible"] }, baseUrl: { type: "string", pattern: "^https?://[^\\s@]+$" }, api: { enum: ["responses", "chat"] }, apiKeyEnv: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, headers: { type: "object", additionalProperties: { $ref: "#/$defs/HeaderValue" } }, temperature: { type: "number", minimum: 0, maximum: 2 }, topP: { type: "number", minimum: 0, maximum: 1 }, maxTokens: { type: "integer", minimum: 1 }, reasoningEffort: { enum: ["low", "medium", "high"] }, structuredOutput: { type: "boolean" }, cwd: { type: "string", minLength: 1 }, env: { type: "array", items: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } }, timeoutSeconds: { type: "number", exclusiveMinimum: 0, maximum: 86400 }, stallSeconds: { type: "number", exclusiveMinimum: 0, maximum: 86400 }, outOfMemory: { type: "array", items: { type: "string", minLength: 1 } }, ceiling: { $ref: "#/$defs/Ceiling" }, output: { $ref: "#/$defs/OutputMapping" }, model: { type: "string", minLength: 1 }, vendor: { type: "string", minLength: 1 }, interrupted: { enum: ["ask", "retry"] }, scripted: { type: "boolean" }, irreversible: { type: "boolean" }, tools: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 } }, maxSteps: { type: "integer", minimum: 1, maximum: 1e3 } }, if: { required: ["provider"] }, then: { if: { properties: { provider: { const: "openai-compatible" } } }, then: { required: ["baseUrl"] } }, closed: ["description", "command", "protocol", "preset", "args", "write", "prompt", "lane", "provider", "baseUrl", "api", "apiKeyEnv", "headers", "temperature", "topP", "maxTokens", "reasoningEffort", "structuredOutput", "cwd", "env", "timeoutSeconds", "stallSeconds", "outOfMemory", "ceiling", "output", "model", "vendor", "interrupted", "scripted", "irreversible", "tools", "maxSteps"] }, Ceiling: { type: "object", properties: { tokens: { type: "integer", minimum: 0 }, costUsd: { type: "number", minimum: 0 } }, closed: ["tokens", "costUsd"] }, OutputMapping: { type: "object", required: ["format"], properties: { format: { enum: ["json", "ndjson", "text"] }, text: { $ref: "#/$defs/Reading" }, costUsd: { $ref: "#/$defs/Reading" }, inputTokens: { $ref: "#/$defs/Reading" }, outputTokens: { $ref: "#/$defs/Reading" }, cachedInputTokens: { $ref: "#/$defs/Reading" }, reasoningTokens: { $ref: "#/$defs/Reading" }, tools: { $ref: "#/$defs/Reading" }, session: { $ref: "#/$defs/Reading" }, error: { $ref: "#/$defs/Reading" } }, closed: ["format", "text", "costUsd", "inputTokens", "outputTokens", "cachedInputTokens", "reasoningTokens", "tools", "session", "error"] }, Reading: { type: ["string", "object", "array"], pattern: "^(/([^~/]|~[01])*)*$", if: { type: "object" }, then: { $ref: "#/$defs/Selector" }, minItems: 1, items: { $ref: "#/$defs/OneReading" } }, Selector: { type: "object", properties: { each: { $ref: "#/$defs/Path" }, where: { type: "object", additionalProperties: { type: ["string", "number", "boolean", "null"] } }, pointer: { type: ["string", "array"], pattern: "^(/([^~/]|~[01])*)*$", minItems: 1, items: { $ref: "#/$defs/Path" } }, pattern: { type: "string", minLength: 1 }, take: { enum: ["last", "final", "first", "sum", "join"] }, by: { $ref: "#/$defs/Pointer" } }, closed: ["each", "where", "pointer", "pattern", "take", "by"] }, Path: { type: "string", pattern: "^(/([^~/]|~[01])*)*$" }, Pointer: { type: "string", pattern: "^(/([^~/]|~[01])*)*$" }, Check: { type: "object", required: ["command"], properties: { description: { type: "string" }, command: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, cwd: { type: "string", minLength: 1 }, env: { type: "array", items: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } }, timeoutSeconds: { type: "number", exclusiveMinimum: 0, maximum: 86400 }, stallSeconds: { type: "number", exclusiveMinimum: 0, maximum: 86400 }, outOfMemory: { type: "array", items: { type: "string", minLength: 1 } }, writes: { type: "array", items: { type: "string", minLength: 1 } }, irreversible: { type: "boolean" } }, closed: ["description", "command", "cwd", "env", "timeoutSeconds", "stallSeconds", "outOfMemory", "writes", "irreversible"] }, Price: { type: "object", required: ["inputUsdPerMillion", "outputUsdPerMillion", "contextTokens"], properties: { inputUsdPerMillion: { type: "number", minimum: 0 }, outputUsdPerMillion: { type: "number", minimum: 0 }, cachedInputUsdPerMillion: { type: "number", minimum: 0 }, cacheWriteUsdPerMillion: { type: "number", minimum: 0 }, contextTokens: { type: "integer", minimum: 1 } }, closed: ["inputUsdPerMillion", "outputUsdPerMillion", "cachedInputUsdPerMillion", "cacheWriteUsdPerMillion", "contextTokens"] }, SharedBudget: { type: "object", properties: { maxTokens: { type: "integer", minimum: 1 }, maxCostUsd: { type: "number", exclusiveMinimum: 0 } }, closed: ["maxTokens", "maxCostUsd"] }, Tool: { type: "object", properties: { description: { type: "string" }, irreversible: { type: "boolean" }, paths: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, commands: { type: "array", minItems: 1, items: { $ref: "#/$defs/ListedCommand" } }, hosts: { type: "array", minItems: 1, items: { type: "string", pattern: "^(https?://)?(\\*\\.)?(\\[[0-9a-fA-F:.]+\\]|[A-Za-z0-9_.-]+)(:[0-9]{1,5})?$" } }, env: { type: "array", items: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } }, timeoutSeconds: { type: "number", exclusiveMinimum: 0, maximum: 86400 } }, closed: ["description", "irreversible", "paths", "commands", "hosts", "env", "timeoutSeconds"] }, Connector: { type: "object", properties: { description: { type: "string" }, command: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, cwd: { type: "string", minLength: 1 }, env: { type: "array", items: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } }, url: { type: "string", pattern: "^https?://[^\\s@/?#]+([/?][^\\s#]*)?$" }, headers: { type: "object", additionalProperties: { $ref: "#/$defs/HeaderValue" } }, tools: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 } }, readOnly: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 } }, trustHints: { type: "boolean" }, startSeconds: { type: "number", exclusiveMinimum: 0, maximum: 3600 }, timeoutSeconds: { type: "number", exclusiveMinimum: 0, maximum: 86400 } }, closed: ["description", "command", "cwd", "env", "url", "headers", "tools", "readOnly", "trustHints", "startSeconds", "timeoutSeconds"] }, HeaderValue: { if: { type: "object" }, then: { type: "object", required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } }, closed: ["env"] }, else: { type: "string", minLength: 1 } }, OneReading: { type: ["string", "object"], pattern: "^(/([^~/]|~[01])*)*$", if: { type: "object" }, then: { $ref: "#/$defs/Selector" } }, ListedCommand: { if: { type: "array" }, then: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, else: { type: "string", pattern: "^[^\\s\"'`|&;<>$\\\\]+( [^\\s\"'`|&;<>$\\\\]+)*$" } } }, closed: ["version", "settings", "agents", "checks", "tools", "connectors", "loops", "prices"] }, schema72 = ["version", "settings", "agents", "checks", "tools", "connectors", "loops", "prices"];
var schema47 = ["defaultBudget", "defaultMemory", "enforceMakerChecker", "maxParallel", "dailyBudget", "projectBudget"];
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.maxTokens !== void 0) {
      let data0 = data.maxTokens;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/maxTokens", schemaPath: "#/properties/maxTokens/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 <= 0 || isNaN(data0))) {
        let err1 = { instancePath: instancePath + "/maxTokens", schemaPath: "#/properties/maxTokens/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.maxDurationMinutes !== void 0) {
      let data1 = data.maxDurationMinutes;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err2 = { instancePath: instancePath + "/maxDurationMinutes", schemaPath: "#/properties/maxDurationMinutes/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 <= 0 || isNaN(data1))) {
        let err3 = { instancePath: instancePath + "/maxDurationMinutes", schemaPath: "#/properties/maxDurationMinutes/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.maxIterations !== void 0) {
      let data2 = data.maxIterations;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err4 = { instancePath: instancePath + "/maxIterations", schemaPath: "#/properties/maxIterations/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 <= 0 || isNaN(data2))) {
        let err5 = { instancePath: instancePath + "/maxIterations", schemaPath: "#/properties/maxIterations/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.maxCostUsd !== void 0) {
      let data3 = data.maxCostUsd;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 <= 0 || isNaN(data3)) {
          let err6 = { instancePath: instancePath + "/maxCostUsd", schemaPath: "#/properties/maxCostUsd/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/maxCostUsd", schemaPath: "#/properties/maxCostUsd/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    for (let key0 in data)
      if (!schema35.includes(key0)) {
        let err8 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema35 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { props: { maxTokens: !0, maxDurationMinutes: !0, maxIterations: !0, maxCostUsd: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.store !== void 0) {
      let data0 = data.store;
      if (!(data0 === "filesystem" || data0 === "memory" || data0 === "claude")) {
        let err0 = { instancePath: instancePath + "/store", schemaPath: "#/properties/store/enum", keyword: "enum", params: { allowedValues: schema36.properties.store.enum } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.path !== void 0) {
      let data1 = data.path;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.persistence !== void 0) {
      let data2 = data.persistence;
      if (!(data2 === "full" || data2 === "summary" || data2 === "minimal")) {
        let err3 = { instancePath: instancePath + "/persistence", schemaPath: "#/properties/persistence/enum", keyword: "enum", params: { allowedValues: schema36.properties.persistence.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
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
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { props: { store: !0, path: !0, persistence: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema46 = ["maxTokens", "maxCostUsd"];
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.maxTokens !== void 0) {
      let data0 = data.maxTokens;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/maxTokens", schemaPath: "#/properties/maxTokens/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
        let err1 = { instancePath: instancePath + "/maxTokens", schemaPath: "#/properties/maxTokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.maxCostUsd !== void 0) {
      let data1 = data.maxCostUsd;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 <= 0 || isNaN(data1)) {
          let err2 = { instancePath: instancePath + "/maxCostUsd", schemaPath: "#/properties/maxCostUsd/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/maxCostUsd", schemaPath: "#/properties/maxCostUsd/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    for (let key0 in data)
      if (!schema46.includes(key0)) {
        let err4 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema46 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate82.errors = vErrors, errors === 0;
}
validate82.evaluated = { props: { maxTokens: !0, maxCostUsd: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.defaultBudget !== void 0 && (validate78(data.defaultBudget, { instancePath: instancePath + "/defaultBudget", parentData: data, parentDataProperty: "defaultBudget", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length)), data.defaultMemory !== void 0 && (validate80(data.defaultMemory, { instancePath: instancePath + "/defaultMemory", parentData: data, parentDataProperty: "defaultMemory", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length)), data.enforceMakerChecker !== void 0 && typeof data.enforceMakerChecker != "boolean") {
      let err0 = { instancePath: instancePath + "/enforceMakerChecker", schemaPath: "#/properties/enforceMakerChecker/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.maxParallel !== void 0) {
      let data3 = data.maxParallel;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err1 = { instancePath: instancePath + "/maxParallel", schemaPath: "#/properties/maxParallel/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 64 || isNaN(data3)) {
          let err2 = { instancePath: instancePath + "/maxParallel", schemaPath: "#/properties/maxParallel/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          let err3 = { instancePath: instancePath + "/maxParallel", schemaPath: "#/properties/maxParallel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
    data.dailyBudget !== void 0 && (validate82(data.dailyBudget, { instancePath: instancePath + "/dailyBudget", parentData: data, parentDataProperty: "dailyBudget", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length)), data.projectBudget !== void 0 && (validate82(data.projectBudget, { instancePath: instancePath + "/projectBudget", parentData: data, parentDataProperty: "projectBudget", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length));
    for (let key0 in data)
      if (!schema47.includes(key0)) {
        let err4 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema47 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { props: { defaultBudget: !0, defaultMemory: !0, enforceMakerChecker: !0, maxParallel: !0, dailyBudget: !0, projectBudget: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema48 = { type: "object", properties: { description: { type: "string" }, command: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, protocol: { enum: ["acp"] }, preset: { enum: ["claude", "codex", "gemini", "opencode", "aider", "goose", "pi", "cursor-agent", "amp"] }, args: { type: "array", items: { type: "string", minLength: 1 } }, write: { type: "boolean" }, prompt: { enum: ["stdin", "argument", "file"] }, lane: { enum: ["api", "subscription", "local", "unknown"] }, provider: { enum: ["anthropic", "openai", "google", "mistral", "openai-compatible"] }, baseUrl: { type: "string", pattern: "^https?://[^\\s@]+$" }, api: { enum: ["responses", "chat"] }, apiKeyEnv: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, headers: { type: "object", additionalProperties: { $ref: "#/$defs/HeaderValue" } }, temperature: { type: "number", minimum: 0, maximum: 2 }, topP: { type: "number", minimum: 0, maximum: 1 }, maxTokens: { type: "integer", minimum: 1 }, reasoningEffort: { enum: ["low", "medium", "high"] }, structuredOutput: { type: "boolean" }, cwd: { type: "string", minLength: 1 }, env: { type: "array", items: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } }, timeoutSeconds: { type: "number", exclusiveMinimum: 0, maximum: 86400 }, stallSeconds: { type: "number", exclusiveMinimum: 0, maximum: 86400 }, outOfMemory: { type: "array", items: { type: "string", minLength: 1 } }, ceiling: { $ref: "#/$defs/Ceiling" }, output: { $ref: "#/$defs/OutputMapping" }, model: { type: "string", minLength: 1 }, vendor: { type: "string", minLength: 1 }, interrupted: { enum: ["ask", "retry"] }, scripted: { type: "boolean" }, irreversible: { type: "boolean" }, tools: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 } }, maxSteps: { type: "integer", minimum: 1, maximum: 1e3 } }, if: { required: ["provider"] }, then: { if: { properties: { provider: { const: "openai-compatible" } } }, then: { required: ["baseUrl"] } }, closed: ["description", "command", "protocol", "preset", "args", "write", "prompt", "lane", "provider", "baseUrl", "api", "apiKeyEnv", "headers", "temperature", "topP", "maxTokens", "reasoningEffort", "structuredOutput", "cwd", "env", "timeoutSeconds", "stallSeconds", "outOfMemory", "ceiling", "output", "model", "vendor", "interrupted", "scripted", "irreversible", "tools", "maxSteps"] }, schema61 = ["description", "command", "protocol", "preset", "args", "write", "prompt", "lane", "provider", "baseUrl", "api", "apiKeyEnv", "headers", "temperature", "topP", "maxTokens", "reasoningEffort", "structuredOutput", "cwd", "env", "timeoutSeconds", "stallSeconds", "outOfMemory", "ceiling", "output", "model", "vendor", "interrupted", "scripted", "irreversible", "tools", "maxSteps"], pattern3 = new RegExp("^https?://[^\\s@]+$", "u"), pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
var schema50 = ["env"];
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate87.evaluated;
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
        if (!schema50.includes(key0)) {
          let err4 = { instancePath, schemaPath: "#/then/closed", keyword: "closed", params: { key: key0, known: schema50 } };
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
  return validate87.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate87.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var schema52 = ["tokens", "costUsd"];
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tokens !== void 0) {
      let data0 = data.tokens;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        let err1 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.costUsd !== void 0) {
      let data1 = data.costUsd;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          let err2 = { instancePath: instancePath + "/costUsd", schemaPath: "#/properties/costUsd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/costUsd", schemaPath: "#/properties/costUsd/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    for (let key0 in data)
      if (!schema52.includes(key0)) {
        let err4 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema52 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = { props: { tokens: !0, costUsd: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema53 = { type: "object", required: ["format"], properties: { format: { enum: ["json", "ndjson", "text"] }, text: { $ref: "#/$defs/Reading" }, costUsd: { $ref: "#/$defs/Reading" }, inputTokens: { $ref: "#/$defs/Reading" }, outputTokens: { $ref: "#/$defs/Reading" }, cachedInputTokens: { $ref: "#/$defs/Reading" }, reasoningTokens: { $ref: "#/$defs/Reading" }, tools: { $ref: "#/$defs/Reading" }, session: { $ref: "#/$defs/Reading" }, error: { $ref: "#/$defs/Reading" } }, closed: ["format", "text", "costUsd", "inputTokens", "outputTokens", "cachedInputTokens", "reasoningTokens", "tools", "session", "error"] }, schema60 = ["format", "text", "costUsd", "inputTokens", "outputTokens", "cachedInputTokens", "reasoningTokens", "tools", "session", "error"], schema54 = { type: ["string", "object", "array"], pattern: "^(/([^~/]|~[01])*)*$", if: { type: "object" }, then: { $ref: "#/$defs/Selector" }, minItems: 1, items: { $ref: "#/$defs/OneReading" } }, schema55 = { type: "object", properties: { each: { $ref: "#/$defs/Path" }, where: { type: "object", additionalProperties: { type: ["string", "number", "boolean", "null"] } }, pointer: { type: ["string", "array"], pattern: "^(/([^~/]|~[01])*)*$", minItems: 1, items: { $ref: "#/$defs/Path" } }, pattern: { type: "string", minLength: 1 }, take: { enum: ["last", "final", "first", "sum", "join"] }, by: { $ref: "#/$defs/Pointer" } }, closed: ["each", "where", "pointer", "pattern", "take", "by"] }, schema58 = ["each", "where", "pointer", "pattern", "take", "by"];
var pattern7 = new RegExp("^(/([^~/]|~[01])*)*$", "u");
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern7.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)*$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern7.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)*$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate97.errors = vErrors, errors === 0;
}
validate97.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.each !== void 0 && (validate94(data.each, { instancePath: instancePath + "/each", parentData: data, parentDataProperty: "each", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.where !== void 0) {
      let data1 = data.where;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1))
        for (let key0 in data1) {
          let data2 = data1[key0];
          if (typeof data2 != "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 != "boolean" && data2 !== null) {
            let err0 = { instancePath: instancePath + "/where/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/where/additionalProperties/type", keyword: "type", params: { type: schema55.properties.where.additionalProperties.type } };
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
        let err2 = { instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: schema55.properties.pointer.type } };
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
          validate94(data3[i0], { instancePath: instancePath + "/pointer/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
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
        let err7 = { instancePath: instancePath + "/take", schemaPath: "#/properties/take/enum", keyword: "enum", params: { allowedValues: schema55.properties.take.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.by !== void 0 && (validate97(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length));
    for (let key1 in data)
      if (!schema58.includes(key1)) {
        let err8 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key1, known: schema58 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate93.errors = vErrors, errors === 0;
}
validate93.evaluated = { props: { each: !0, where: !0, pointer: !0, pattern: !0, take: !0, by: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema59 = { type: ["string", "object"], pattern: "^(/([^~/]|~[01])*)*$", if: { type: "object" }, then: { $ref: "#/$defs/Selector" } };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate100.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema59.type } };
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
    validate93(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
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
  return validate100.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate100.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), (!data || typeof data != "object") && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema54.type } };
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
    validate93(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
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
      validate100(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length);
  }
  return validate92.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate92.evaluated = { items: !0, dynamicProps: !0, dynamicItems: !1 };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (!(data0 === "json" || data0 === "ndjson" || data0 === "text")) {
        let err1 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema53.properties.format.enum } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.text !== void 0 && (validate92(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.costUsd !== void 0 && (validate92(data.costUsd, { instancePath: instancePath + "/costUsd", parentData: data, parentDataProperty: "costUsd", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.inputTokens !== void 0 && (validate92(data.inputTokens, { instancePath: instancePath + "/inputTokens", parentData: data, parentDataProperty: "inputTokens", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.outputTokens !== void 0 && (validate92(data.outputTokens, { instancePath: instancePath + "/outputTokens", parentData: data, parentDataProperty: "outputTokens", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.cachedInputTokens !== void 0 && (validate92(data.cachedInputTokens, { instancePath: instancePath + "/cachedInputTokens", parentData: data, parentDataProperty: "cachedInputTokens", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.reasoningTokens !== void 0 && (validate92(data.reasoningTokens, { instancePath: instancePath + "/reasoningTokens", parentData: data, parentDataProperty: "reasoningTokens", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.tools !== void 0 && (validate92(data.tools, { instancePath: instancePath + "/tools", parentData: data, parentDataProperty: "tools", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.session !== void 0 && (validate92(data.session, { instancePath: instancePath + "/session", parentData: data, parentDataProperty: "session", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.error !== void 0 && (validate92(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length));
    for (let key0 in data)
      if (!schema60.includes(key0)) {
        let err2 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema60 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate91.errors = vErrors, errors === 0;
}
validate91.evaluated = { props: { format: !0, text: !0, costUsd: !0, inputTokens: !0, outputTokens: !0, cachedInputTokens: !0, reasoningTokens: !0, tools: !0, session: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate86.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.provider === void 0 && (missing0 = "provider")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs3 = errors, _errs4 = errors, valid1 = !0, _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.provider !== void 0 && data.provider !== "openai-compatible") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid1 = _errs5 === errors;
    if (errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null), _valid1) {
      let _errs7 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.baseUrl === void 0) {
        let err2 = { instancePath, schemaPath: "#/then/then/required", keyword: "required", params: { missingProperty: "baseUrl" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid1 = _errs7 === errors;
      valid1 = _valid1;
    }
    if (!valid1) {
      let err3 = { instancePath, schemaPath: "#/then/if", keyword: "if", params: { failingKeyword: "then" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid0 = _errs3 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.provider = !0;
    }
  }
  if (!valid0) {
    let err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== !0 && (props0 = props0 || {}, props0.description = !0, props0.command = !0, props0.protocol = !0, props0.preset = !0, props0.args = !0, props0.write = !0, props0.prompt = !0, props0.lane = !0, props0.provider = !0, props0.baseUrl = !0, props0.api = !0, props0.apiKeyEnv = !0, props0.headers = !0, props0.temperature = !0, props0.topP = !0, props0.maxTokens = !0, props0.reasoningEffort = !0, props0.structuredOutput = !0, props0.cwd = !0, props0.env = !0, props0.timeoutSeconds = !0, props0.stallSeconds = !0, props0.outOfMemory = !0, props0.ceiling = !0, props0.output = !0, props0.model = !0, props0.vendor = !0, props0.interrupted = !0, props0.scripted = !0, props0.irreversible = !0, props0.tools = !0, props0.maxSteps = !0), data.description !== void 0 && typeof data.description != "string") {
      let err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.command !== void 0) {
      let data2 = data.command;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err6 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func1(data3) < 1) {
              let err7 = { instancePath: instancePath + "/command/" + i0, schemaPath: "#/properties/command/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/command/" + i0, schemaPath: "#/properties/command/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.protocol !== void 0 && data.protocol !== "acp") {
      let err10 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema48.properties.protocol.enum } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.preset !== void 0) {
      let data5 = data.preset;
      if (!(data5 === "claude" || data5 === "codex" || data5 === "gemini" || data5 === "opencode" || data5 === "aider" || data5 === "goose" || data5 === "pi" || data5 === "cursor-agent" || data5 === "amp")) {
        let err11 = { instancePath: instancePath + "/preset", schemaPath: "#/properties/preset/enum", keyword: "enum", params: { allowedValues: schema48.properties.preset.enum } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.args !== void 0) {
      let data6 = data.args;
      if (Array.isArray(data6)) {
        let len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (typeof data7 == "string") {
            if (func1(data7) < 1) {
              let err12 = { instancePath: instancePath + "/args/" + i1, schemaPath: "#/properties/args/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/args/" + i1, schemaPath: "#/properties/args/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.write !== void 0 && typeof data.write != "boolean") {
      let err15 = { instancePath: instancePath + "/write", schemaPath: "#/properties/write/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.prompt !== void 0) {
      let data9 = data.prompt;
      if (!(data9 === "stdin" || data9 === "argument" || data9 === "file")) {
        let err16 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/enum", keyword: "enum", params: { allowedValues: schema48.properties.prompt.enum } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.lane !== void 0) {
      let data10 = data.lane;
      if (!(data10 === "api" || data10 === "subscription" || data10 === "local" || data10 === "unknown")) {
        let err17 = { instancePath: instancePath + "/lane", schemaPath: "#/properties/lane/enum", keyword: "enum", params: { allowedValues: schema48.properties.lane.enum } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.provider !== void 0) {
      let data11 = data.provider;
      if (!(data11 === "anthropic" || data11 === "openai" || data11 === "google" || data11 === "mistral" || data11 === "openai-compatible")) {
        let err18 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/enum", keyword: "enum", params: { allowedValues: schema48.properties.provider.enum } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.baseUrl !== void 0) {
      let data12 = data.baseUrl;
      if (typeof data12 == "string") {
        if (!pattern3.test(data12)) {
          let err19 = { instancePath: instancePath + "/baseUrl", schemaPath: "#/properties/baseUrl/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s@]+$" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/baseUrl", schemaPath: "#/properties/baseUrl/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.api !== void 0) {
      let data13 = data.api;
      if (!(data13 === "responses" || data13 === "chat")) {
        let err21 = { instancePath: instancePath + "/api", schemaPath: "#/properties/api/enum", keyword: "enum", params: { allowedValues: schema48.properties.api.enum } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.apiKeyEnv !== void 0) {
      let data14 = data.apiKeyEnv;
      if (typeof data14 == "string") {
        if (!pattern4.test(data14)) {
          let err22 = { instancePath: instancePath + "/apiKeyEnv", schemaPath: "#/properties/apiKeyEnv/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/apiKeyEnv", schemaPath: "#/properties/apiKeyEnv/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.headers !== void 0) {
      let data15 = data.headers;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15))
        for (let key0 in data15)
          validate87(data15[key0], { instancePath: instancePath + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data15, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length);
      else {
        let err24 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.temperature !== void 0) {
      let data17 = data.temperature;
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 > 2 || isNaN(data17)) {
          let err25 = { instancePath: instancePath + "/temperature", schemaPath: "#/properties/temperature/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data17 < 0 || isNaN(data17)) {
          let err26 = { instancePath: instancePath + "/temperature", schemaPath: "#/properties/temperature/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/temperature", schemaPath: "#/properties/temperature/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.topP !== void 0) {
      let data18 = data.topP;
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 > 1 || isNaN(data18)) {
          let err28 = { instancePath: instancePath + "/topP", schemaPath: "#/properties/topP/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data18 < 0 || isNaN(data18)) {
          let err29 = { instancePath: instancePath + "/topP", schemaPath: "#/properties/topP/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        let err30 = { instancePath: instancePath + "/topP", schemaPath: "#/properties/topP/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.maxTokens !== void 0) {
      let data19 = data.maxTokens;
      if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
        let err31 = { instancePath: instancePath + "/maxTokens", schemaPath: "#/properties/maxTokens/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (typeof data19 == "number" && isFinite(data19) && (data19 < 1 || isNaN(data19))) {
        let err32 = { instancePath: instancePath + "/maxTokens", schemaPath: "#/properties/maxTokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.reasoningEffort !== void 0) {
      let data20 = data.reasoningEffort;
      if (!(data20 === "low" || data20 === "medium" || data20 === "high")) {
        let err33 = { instancePath: instancePath + "/reasoningEffort", schemaPath: "#/properties/reasoningEffort/enum", keyword: "enum", params: { allowedValues: schema48.properties.reasoningEffort.enum } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.structuredOutput !== void 0 && typeof data.structuredOutput != "boolean") {
      let err34 = { instancePath: instancePath + "/structuredOutput", schemaPath: "#/properties/structuredOutput/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
    if (data.cwd !== void 0) {
      let data22 = data.cwd;
      if (typeof data22 == "string") {
        if (func1(data22) < 1) {
          let err35 = { instancePath: instancePath + "/cwd", schemaPath: "#/properties/cwd/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
      } else {
        let err36 = { instancePath: instancePath + "/cwd", schemaPath: "#/properties/cwd/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.env !== void 0) {
      let data23 = data.env;
      if (Array.isArray(data23)) {
        let len2 = data23.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data24 = data23[i2];
          if (typeof data24 == "string") {
            if (!pattern4.test(data24)) {
              let err37 = { instancePath: instancePath + "/env/" + i2, schemaPath: "#/properties/env/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
          } else {
            let err38 = { instancePath: instancePath + "/env/" + i2, schemaPath: "#/properties/env/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
      } else {
        let err39 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.timeoutSeconds !== void 0) {
      let data25 = data.timeoutSeconds;
      if (typeof data25 == "number" && isFinite(data25)) {
        if (data25 > 86400 || isNaN(data25)) {
          let err40 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (data25 <= 0 || isNaN(data25)) {
          let err41 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
      } else {
        let err42 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.stallSeconds !== void 0) {
      let data26 = data.stallSeconds;
      if (typeof data26 == "number" && isFinite(data26)) {
        if (data26 > 86400 || isNaN(data26)) {
          let err43 = { instancePath: instancePath + "/stallSeconds", schemaPath: "#/properties/stallSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        if (data26 <= 0 || isNaN(data26)) {
          let err44 = { instancePath: instancePath + "/stallSeconds", schemaPath: "#/properties/stallSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
      } else {
        let err45 = { instancePath: instancePath + "/stallSeconds", schemaPath: "#/properties/stallSeconds/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.outOfMemory !== void 0) {
      let data27 = data.outOfMemory;
      if (Array.isArray(data27)) {
        let len3 = data27.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data28 = data27[i3];
          if (typeof data28 == "string") {
            if (func1(data28) < 1) {
              let err46 = { instancePath: instancePath + "/outOfMemory/" + i3, schemaPath: "#/properties/outOfMemory/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
          } else {
            let err47 = { instancePath: instancePath + "/outOfMemory/" + i3, schemaPath: "#/properties/outOfMemory/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        }
      } else {
        let err48 = { instancePath: instancePath + "/outOfMemory", schemaPath: "#/properties/outOfMemory/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.ceiling !== void 0 && (validate89(data.ceiling, { instancePath: instancePath + "/ceiling", parentData: data, parentDataProperty: "ceiling", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length)), data.output !== void 0 && (validate91(data.output, { instancePath: instancePath + "/output", parentData: data, parentDataProperty: "output", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.model !== void 0) {
      let data31 = data.model;
      if (typeof data31 == "string") {
        if (func1(data31) < 1) {
          let err49 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
      } else {
        let err50 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.vendor !== void 0) {
      let data32 = data.vendor;
      if (typeof data32 == "string") {
        if (func1(data32) < 1) {
          let err51 = { instancePath: instancePath + "/vendor", schemaPath: "#/properties/vendor/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
      } else {
        let err52 = { instancePath: instancePath + "/vendor", schemaPath: "#/properties/vendor/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
    if (data.interrupted !== void 0) {
      let data33 = data.interrupted;
      if (!(data33 === "ask" || data33 === "retry")) {
        let err53 = { instancePath: instancePath + "/interrupted", schemaPath: "#/properties/interrupted/enum", keyword: "enum", params: { allowedValues: schema48.properties.interrupted.enum } };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.scripted !== void 0 && typeof data.scripted != "boolean") {
      let err54 = { instancePath: instancePath + "/scripted", schemaPath: "#/properties/scripted/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
    }
    if (data.irreversible !== void 0 && typeof data.irreversible != "boolean") {
      let err55 = { instancePath: instancePath + "/irreversible", schemaPath: "#/properties/irreversible/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
    }
    if (data.tools !== void 0) {
      let data36 = data.tools;
      if (Array.isArray(data36)) {
        let len4 = data36.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data37 = data36[i4];
          if (typeof data37 == "string") {
            if (func1(data37) < 1) {
              let err56 = { instancePath: instancePath + "/tools/" + i4, schemaPath: "#/properties/tools/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
            }
          } else {
            let err57 = { instancePath: instancePath + "/tools/" + i4, schemaPath: "#/properties/tools/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
          }
        }
        let i5 = data36.length, j0;
        if (i5 > 1) {
          let indices0 = {};
          for (; i5--; ) {
            let item0 = data36[i5];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err58 = { instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j0 } };
                vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                break;
              }
              indices0[item0] = i5;
            }
          }
        }
      } else {
        let err59 = { instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    if (data.maxSteps !== void 0) {
      let data38 = data.maxSteps;
      if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
        let err60 = { instancePath: instancePath + "/maxSteps", schemaPath: "#/properties/maxSteps/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
      if (typeof data38 == "number" && isFinite(data38)) {
        if (data38 > 1e3 || isNaN(data38)) {
          let err61 = { instancePath: instancePath + "/maxSteps", schemaPath: "#/properties/maxSteps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
        }
        if (data38 < 1 || isNaN(data38)) {
          let err62 = { instancePath: instancePath + "/maxSteps", schemaPath: "#/properties/maxSteps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
        }
      }
    }
    for (let key1 in data)
      if (!schema61.includes(key1)) {
        let err63 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key1, known: schema61 } };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
  } else {
    let err64 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
  }
  return validate86.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate86.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var schema63 = ["description", "command", "cwd", "env", "timeoutSeconds", "stallSeconds", "outOfMemory", "writes", "irreversible"];
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err1 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.command !== void 0) {
      let data1 = data.command;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err2 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func1(data2) < 1) {
              let err3 = { instancePath: instancePath + "/command/" + i0, schemaPath: "#/properties/command/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/command/" + i0, schemaPath: "#/properties/command/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.cwd !== void 0) {
      let data3 = data.cwd;
      if (typeof data3 == "string") {
        if (func1(data3) < 1) {
          let err6 = { instancePath: instancePath + "/cwd", schemaPath: "#/properties/cwd/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/cwd", schemaPath: "#/properties/cwd/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.env !== void 0) {
      let data4 = data.env;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 == "string") {
            if (!pattern4.test(data5)) {
              let err8 = { instancePath: instancePath + "/env/" + i1, schemaPath: "#/properties/env/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            let err9 = { instancePath: instancePath + "/env/" + i1, schemaPath: "#/properties/env/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        let err10 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.timeoutSeconds !== void 0) {
      let data6 = data.timeoutSeconds;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 86400 || isNaN(data6)) {
          let err11 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data6 <= 0 || isNaN(data6)) {
          let err12 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.stallSeconds !== void 0) {
      let data7 = data.stallSeconds;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 86400 || isNaN(data7)) {
          let err14 = { instancePath: instancePath + "/stallSeconds", schemaPath: "#/properties/stallSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data7 <= 0 || isNaN(data7)) {
          let err15 = { instancePath: instancePath + "/stallSeconds", schemaPath: "#/properties/stallSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/stallSeconds", schemaPath: "#/properties/stallSeconds/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.outOfMemory !== void 0) {
      let data8 = data.outOfMemory;
      if (Array.isArray(data8)) {
        let len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data9 = data8[i2];
          if (typeof data9 == "string") {
            if (func1(data9) < 1) {
              let err17 = { instancePath: instancePath + "/outOfMemory/" + i2, schemaPath: "#/properties/outOfMemory/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          } else {
            let err18 = { instancePath: instancePath + "/outOfMemory/" + i2, schemaPath: "#/properties/outOfMemory/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/outOfMemory", schemaPath: "#/properties/outOfMemory/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.writes !== void 0) {
      let data10 = data.writes;
      if (Array.isArray(data10)) {
        let len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data11 = data10[i3];
          if (typeof data11 == "string") {
            if (func1(data11) < 1) {
              let err20 = { instancePath: instancePath + "/writes/" + i3, schemaPath: "#/properties/writes/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/writes/" + i3, schemaPath: "#/properties/writes/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/writes", schemaPath: "#/properties/writes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.irreversible !== void 0 && typeof data.irreversible != "boolean") {
      let err23 = { instancePath: instancePath + "/irreversible", schemaPath: "#/properties/irreversible/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    for (let key0 in data)
      if (!schema63.includes(key0)) {
        let err24 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema63 } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate114.errors = vErrors, errors === 0;
}
validate114.evaluated = { props: { description: !0, command: !0, cwd: !0, env: !0, timeoutSeconds: !0, stallSeconds: !0, outOfMemory: !0, writes: !0, irreversible: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema66 = ["description", "irreversible", "paths", "commands", "hosts", "env", "timeoutSeconds"];
var pattern13 = new RegExp("^[^\\s\"'`|&;<>$\\\\]+( [^\\s\"'`|&;<>$\\\\]+)*$", "u");
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate117.evaluated;
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
  return validate117.errors = vErrors, evaluated0.items = items0, errors === 0;
}
validate117.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var pattern14 = new RegExp("^(https?://)?(\\*\\.)?(\\[[0-9a-fA-F:.]+\\]|[A-Za-z0-9_.-]+)(:[0-9]{1,5})?$", "u");
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate116.evaluated;
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
          validate117(data4[i1], { instancePath: instancePath + "/commands/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length);
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
      if (!schema66.includes(key0)) {
        let err18 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema66 } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate116.errors = vErrors, errors === 0;
}
validate116.evaluated = { props: { description: !0, irreversible: !0, paths: !0, commands: !0, hosts: !0, env: !0, timeoutSeconds: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema68 = ["description", "command", "cwd", "env", "url", "headers", "tools", "readOnly", "trustHints", "startSeconds", "timeoutSeconds"], pattern17 = new RegExp("^https?://[^\\s@/?#]+([/?][^\\s#]*)?$", "u");
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description !== void 0 && typeof data.description != "string") {
      let err0 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.command !== void 0) {
      let data1 = data.command;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err1 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func1(data2) < 1) {
              let err2 = { instancePath: instancePath + "/command/" + i0, schemaPath: "#/properties/command/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            let err3 = { instancePath: instancePath + "/command/" + i0, schemaPath: "#/properties/command/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        let err4 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.cwd !== void 0) {
      let data3 = data.cwd;
      if (typeof data3 == "string") {
        if (func1(data3) < 1) {
          let err5 = { instancePath: instancePath + "/cwd", schemaPath: "#/properties/cwd/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/cwd", schemaPath: "#/properties/cwd/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.env !== void 0) {
      let data4 = data.env;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 == "string") {
            if (!pattern4.test(data5)) {
              let err7 = { instancePath: instancePath + "/env/" + i1, schemaPath: "#/properties/env/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/env/" + i1, schemaPath: "#/properties/env/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.url !== void 0) {
      let data6 = data.url;
      if (typeof data6 == "string") {
        if (!pattern17.test(data6)) {
          let err10 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s@/?#]+([/?][^\\s#]*)?$" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.headers !== void 0) {
      let data7 = data.headers;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7))
        for (let key0 in data7)
          validate87(data7[key0], { instancePath: instancePath + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length);
      else {
        let err12 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.tools !== void 0) {
      let data9 = data.tools;
      if (Array.isArray(data9)) {
        let len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data10 = data9[i2];
          if (typeof data10 == "string") {
            if (func1(data10) < 1) {
              let err13 = { instancePath: instancePath + "/tools/" + i2, schemaPath: "#/properties/tools/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/tools/" + i2, schemaPath: "#/properties/tools/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        let i3 = data9.length, j0;
        if (i3 > 1) {
          let indices0 = {};
          for (; i3--; ) {
            let item0 = data9[i3];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err15 = { instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 } };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                break;
              }
              indices0[item0] = i3;
            }
          }
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
        for (let i4 = 0; i4 < len3; i4++) {
          let data12 = data11[i4];
          if (typeof data12 == "string") {
            if (func1(data12) < 1) {
              let err17 = { instancePath: instancePath + "/readOnly/" + i4, schemaPath: "#/properties/readOnly/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          } else {
            let err18 = { instancePath: instancePath + "/readOnly/" + i4, schemaPath: "#/properties/readOnly/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        let i5 = data11.length, j1;
        if (i5 > 1) {
          let indices1 = {};
          for (; i5--; ) {
            let item1 = data11[i5];
            if (typeof item1 == "string") {
              if (typeof indices1[item1] == "number") {
                j1 = indices1[item1];
                let err19 = { instancePath: instancePath + "/readOnly", schemaPath: "#/properties/readOnly/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                break;
              }
              indices1[item1] = i5;
            }
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/readOnly", schemaPath: "#/properties/readOnly/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.trustHints !== void 0 && typeof data.trustHints != "boolean") {
      let err21 = { instancePath: instancePath + "/trustHints", schemaPath: "#/properties/trustHints/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.startSeconds !== void 0) {
      let data14 = data.startSeconds;
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 3600 || isNaN(data14)) {
          let err22 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data14 <= 0 || isNaN(data14)) {
          let err23 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.timeoutSeconds !== void 0) {
      let data15 = data.timeoutSeconds;
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 86400 || isNaN(data15)) {
          let err25 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data15 <= 0 || isNaN(data15)) {
          let err26 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    for (let key1 in data)
      if (!schema68.includes(key1)) {
        let err28 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key1, known: schema68 } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
  } else {
    let err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  return validate120.errors = vErrors, errors === 0;
}
validate120.evaluated = { props: { description: !0, command: !0, cwd: !0, env: !0, url: !0, headers: !0, tools: !0, readOnly: !0, trustHints: !0, startSeconds: !0, timeoutSeconds: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate123.errors = vErrors, errors === 0;
}
validate123.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema71 = ["inputUsdPerMillion", "outputUsdPerMillion", "cachedInputUsdPerMillion", "cacheWriteUsdPerMillion", "contextTokens"];
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate125.evaluated;
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
      if (!schema71.includes(key0)) {
        let err13 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key0, known: schema71 } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate125.errors = vErrors, errors === 0;
}
validate125.evaluated = { props: { inputUsdPerMillion: !0, outputUsdPerMillion: !0, cachedInputUsdPerMillion: !0, cacheWriteUsdPerMillion: !0, contextTokens: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version !== void 0) {
      let data0 = data.version;
      if (!(data0 === "1" || data0 === 1)) {
        let err0 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: schema39.properties.version.enum } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.settings !== void 0 && (validate77(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length)), data.agents !== void 0) {
      let data2 = data.agents;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2))
        for (let key0 in data2)
          validate86(data2[key0], { instancePath: instancePath + "/agents/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length);
      else {
        let err1 = { instancePath: instancePath + "/agents", schemaPath: "#/properties/agents/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.checks !== void 0) {
      let data4 = data.checks;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4))
        for (let key1 in data4)
          validate114(data4[key1], { instancePath: instancePath + "/checks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data4, parentDataProperty: key1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length);
      else {
        let err2 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.tools !== void 0) {
      let data6 = data.tools;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6))
        for (let key2 in data6)
          validate116(data6[key2], { instancePath: instancePath + "/tools/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length);
      else {
        let err3 = { instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.connectors !== void 0) {
      let data8 = data.connectors;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8))
        for (let key3 in data8)
          validate120(data8[key3], { instancePath: instancePath + "/connectors/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
      else {
        let err4 = { instancePath: instancePath + "/connectors", schemaPath: "#/properties/connectors/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.loops !== void 0) {
      let data10 = data.loops;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10))
        for (let key4 in data10)
          validate123(data10[key4], { instancePath: instancePath + "/loops/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length);
      else {
        let err5 = { instancePath: instancePath + "/loops", schemaPath: "#/properties/loops/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.prices !== void 0) {
      let data12 = data.prices;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12))
        for (let key5 in data12)
          validate125(data12[key5], { instancePath: instancePath + "/prices/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length);
      else {
        let err6 = { instancePath: instancePath + "/prices", schemaPath: "#/properties/prices/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    for (let key6 in data)
      if (!schema72.includes(key6)) {
        let err7 = { instancePath, schemaPath: "#/closed", keyword: "closed", params: { key: key6, known: schema72 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate76.errors = vErrors, errors === 0;
}
validate76.evaluated = { props: { version: !0, settings: !0, agents: !0, checks: !0, tools: !0, connectors: !0, loops: !0, prices: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  validateLoop,
  validateProject
};
