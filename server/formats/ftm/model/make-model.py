"""Writes model.json beside this file from FollowTheMoney's own model.

    pip install followthemoney==4.11.2
    python3 server/formats/ftm/model/make-model.py

One schema a line, so that a new version of the model shows as a readable difference.
"""
import json
from importlib.metadata import version
from pathlib import Path

from followthemoney import model


def compact(**fields):
    return {name: value for name, value in fields.items() if value}


def property_of(prop):
    return compact(
        type=prop.type.name,
        label=prop.label,
        range=prop.range.name if prop.range else None,
        maxLength=prop.max_length if prop.max_length != prop.type.max_length else None,
    )


def schema_of(schema):
    edge = schema.edge and compact(
        source=schema.edge_source,
        target=schema.edge_target,
        label=schema.edge_label,
        caption=list(schema.edge_caption),
        directed=schema.edge_directed,
    )
    return compact(
        label=schema.label,
        plural=schema.plural,
        abstract=schema.abstract,
        extends=[parent.name for parent in sorted(schema.extends, key=lambda each: each.name)],
        required=sorted(schema.required),
        caption=list(schema.caption),
        edge=edge,
        start=list(schema.temporal_start),
        end=list(schema.temporal_end),
        properties={
            prop.name: property_of(prop)
            for prop in schema.properties.values()
            if prop.schema is schema and not prop.stub
        },
        reverse=sorted(prop.name for prop in schema.properties.values() if prop.schema is schema and prop.stub),
    )


def type_of(entry):
    return compact(label=entry["label"], maxLength=entry.get("maxLength"), values=sorted(entry.get("values", {})))


def lines(entries):
    return ",\n".join(f"    {json.dumps(name)}: {json.dumps(entry, ensure_ascii=False)}" for name, entry in entries)


whole = model.to_dict()
text = f"""{{
  "name": "followthemoney",
  "version": {json.dumps(version("followthemoney"))},
  "source": "https://pypi.org/project/followthemoney/",
  "licence": "MIT; see README.md in this folder",
  "types": {{
{lines((name, type_of(entry)) for name, entry in sorted(whole["types"].items()))}
  }},
  "schemata": {{
{lines((name, schema_of(schema)) for name, schema in sorted(model.schemata.items()))}
  }}
}}
"""
Path(__file__).with_name("model.json").write_text(text, encoding="utf-8")
