"""What networkx reads of GEXF and GraphML files, for NetworkxTest: as JSON, by the name of the file.

networkx 2.8 knows GEXF 1.1 and 1.2; of 1.3 it is told the name space, which is all that it needs.
"""
import json
import os
import sys

import networkx
from networkx.readwrite.gexf import GEXF

NAMESPACE = "http://gexf.net/1.3"
GEXF.versions["1.3"] = {
    "NS_GEXF": NAMESPACE,
    "NS_VIZ": NAMESPACE + "/viz",
    "NS_XSI": "http://www.w3.org/2001/XMLSchema-instance",
    "SCHEMALOCATION": "",
    "VERSION": "1.3",
}


def read(path):
    if path.endswith(".gexf"):
        return networkx.read_gexf(path, version="1.3")
    return networkx.read_graphml(path)


said = {}
for path in sys.argv[1:]:
    graph = read(path)
    edges = graph.edges(keys=True, data=True) if graph.is_multigraph() else [
        (source, target, data.get("id"), data) for source, target, data in graph.edges(data=True)
    ]
    said[os.path.basename(path)] = {
        "directed": graph.is_directed(),
        "nodes": dict(graph.nodes(data=True)),
        "edges": [
            {"source": source, "target": target, "id": data.get("id", key), "data": data}
            for source, target, key, data in edges
        ],
    }
json.dump(said, sys.stdout, ensure_ascii=False)
