"""Who was tied to whom on a day, drawn as a network. Needs networkx and matplotlib."""

import urllib.request

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import networkx as nx

SERVER = "http://localhost:3030"
DAY = "2024-12-06"

# GraphML: one edge for each tie and stretch of days. (networkx cannot read GEXF 1.3.)
with urllib.request.urlopen(SERVER + "/download/network.graphml") as file:
    network = nx.read_graphml(file, force_multigraph=True)

# What has no from or no to is open on that side.
that_day = [
    (source, target, key)
    for source, target, key, tie in network.edges(keys=True, data=True)
    if tie.get("from", "0001-01-01") <= DAY <= tie.get("to", "9999-12-31")
]
ties = network.edge_subgraph(that_day)
print(f"{ties.number_of_edges()} ties of {ties.number_of_nodes()} actors on {DAY}")
for certainty in ("certain", "presumed", "possible"):
    count = sum(1 for *_, tie in ties.edges(data=True) if tie["certainty"] == certainty)
    print(f"  {certainty}: {count}")

support = nx.MultiDiGraph((s, t, tie) for s, t, tie in ties.edges(data=True) if tie["sort"] == "support")
backed = max(sorted(support), key=lambda actor: len(set(support.predecessors(actor))))
backers = sorted(network.nodes[actor]["label"] for actor in set(support.predecessors(backed)))
print(f"Most backers: {network.nodes[backed]['label']} ({', '.join(backers)})")

# The picture: full lines are certain, broken ones presumed, dotted ones only possible.
plt.figure(figsize=(10, 7))
circle = nx.circular_layout(sorted(ties, key=lambda actor: len(network.nodes[actor]["label"])))
nx.draw_networkx_nodes(ties, circle, node_size=50, node_color="#0b5c7a")
for certainty, line in (("certain", "solid"), ("presumed", "dashed"), ("possible", "dotted")):
    edges = [(s, t) for s, t, tie in ties.edges(data=True) if tie["certainty"] == certainty]
    drawn = nx.DiGraph(edges)
    nx.draw_networkx_edges(drawn, circle, style=line, edge_color="#5d6367", arrowsize=9, node_size=50)
for number, (actor, (x, y)) in enumerate(circle.items()):
    side = "center" if abs(x) < 0.05 else "left" if x > 0 else "right"
    plt.text(x * 1.05, y * (1.06 + 0.05 * (number % 2)), network.nodes[actor]["label"].split(" (")[0], fontsize=7.5,
             horizontalalignment=side, verticalalignment="center")
plt.title(f"Ties on {DAY}: certain (full), presumed (broken), possible (dotted)", fontsize=9, pad=14)
plt.axis("off")
plt.savefig("network.png", dpi=90, bbox_inches="tight")
print("network.png written")
