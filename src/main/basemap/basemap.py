#!/usr/bin/env python3
"""Makes the base map out of what is named in README.md. Called by make.sh; not meant to be called by hand.

basemap.py cut FOLDER COUNTRIES WATERS [MORE]     writes FOLDER/areas.geojson and FOLDER/lines.geojson, not yet clipped
basemap.py join FOLDER WEST SOUTH EAST NORTH     prints the base map out of FOLDER/areas-clipped and FOLDER/lines-clipped
"""
import json
import sys

VERSION = '4.1.0'

# Natural Earth's countries around Syria: its name -> ISO 3166-1 alpha-2 code, name in Arabic. The names in English are
# Natural Earth's; the package that the countries come from has no others, so those in Arabic stand here.
COUNTRIES = {
    'Cyprus': ('CY', 'قبرص'),
    'Egypt': ('EG', 'مصر'),
    'Iraq': ('IQ', 'العراق'),
    'Israel': ('IL', 'إسرائيل'),
    'Jordan': ('JO', 'الأردن'),
    'Lebanon': ('LB', 'لبنان'),
    'Palestine': ('PS', 'فلسطين'),
    'Saudi Arabia': ('SA', 'السعودية'),
    'Syria': ('SY', 'سوريا'),
    'Turkey': ('TR', 'تركيا'),
    'Cyprus U.N. Buffer Zone': (None, None),
    'Dhekelia': (None, None),
    'N. Cyprus': (None, None),
}

# What Natural Earth's ne_10m_admin_0_boundary_lines_land says of a border that it does not call international, by the
# names of the two sides in the order of the alphabet.
STATUS = {
    ('Cyprus', 'Cyprus U.N. Buffer Zone'): 'overlay limit',
    ('Cyprus U.N. Buffer Zone', 'N. Cyprus'): 'line of control',
    ('Israel', 'Lebanon'): 'indefinite',
    ('Israel', 'Palestine'): 'disputed',
    ('Israel', 'Syria'): 'line of control',
    ('Lebanon', 'Syria'): 'indefinite',
}
DISPUTED = ('claim', 'disputed', 'line of control', 'overlay limit')

# The rivers and lakes of the second package have no names: the number of the geometry in it -> names.
EUPHRATES = ('Euphrates', 'الفرات')
TIGRIS = ('Tigris', 'دجلة')
JORDAN = ('Jordan', 'نهر الأردن')
DEAD_SEA = ('Dead Sea', 'البحر الميت')
RIVERS = {
    0: EUPHRATES, 2: EUPHRATES, 15: EUPHRATES, 30: EUPHRATES, 31: EUPHRATES,
    25: TIGRIS, 81: TIGRIS,
    7: JORDAN, 50: JORDAN,
}
LAKES = {
    9: ('Lake Tharthar', 'بحيرة الثرثار'), 10: ('Lake Razazah', 'بحيرة الرزازة'), 11: DEAD_SEA, 51: DEAD_SEA,
    18: ('Lake Tuz', 'بحيرة توز'), 27: ('Lake Van', 'بحيرة وان'), 52: ('Sea of Galilee', 'بحيرة طبريا'),
}

# In degrees: how far a line may move when points are left out of it. 0.001 is less than a pixel at zoom 10.
TOLERANCE = 0.001
# The second package has its points on a grid of 0.0165 degrees; a river in steps would be seen.
GRID_TOLERANCE = 0.01


def arcs_of(topology):
    """The arcs of a TopoJSON in degrees, rounded as they will be written, so that what is shared stays shared."""
    (sx, sy), (tx, ty) = topology['transform']['scale'], topology['transform']['translate']
    arcs = []
    for arc in topology['arcs']:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((round(x * sx + tx, 4), round(y * sy + ty, 4)))
        arcs.append(points)
    return arcs


def line_of(indexes, arcs):
    """One line out of arcs that follow each other; ~i is arc i from its end to its begin."""
    points = []
    for i in indexes:
        arc = arcs[i] if i >= 0 else arcs[~i][::-1]
        points.extend(arc[1:] if points else arc)
    return points


def simplified(points, tolerance=TOLERANCE):
    """Douglas and Peucker: the ends stay, and so does each point without which the line would move too far."""
    if len(points) < 3:
        return points
    if points[0] == points[-1]:  # a ring: in two halves
        x, y = points[0]
        far = max(range(len(points)), key=lambda k: (points[k][0] - x) ** 2 + (points[k][1] - y) ** 2)
        return points if not far else simplified(points[:far + 1], tolerance)[:-1] + simplified(points[far:], tolerance)
    (ax, ay), (bx, by) = points[0], points[-1]
    dx, dy = bx - ax, by - ay
    length = dx * dx + dy * dy
    far, at = -1.0, 0
    for i in range(1, len(points) - 1):
        x, y = points[i][0] - ax, points[i][1] - ay
        t = min(1.0, max(0.0, (x * dx + y * dy) / length))
        d = (x - t * dx) ** 2 + (y - t * dy) ** 2
        if d > far:
            far, at = d, i
    if far <= tolerance * tolerance:
        return [points[0], points[-1]]
    return simplified(points[:at + 1], tolerance)[:-1] + simplified(points[at:], tolerance)


def joined(lines):
    """Lines of which as few are left as can be: those that meet end to end, where no third one does, become one."""
    lines = [list(line) for line in lines if len(line) > 1]
    ends = {}
    for line in lines:
        for end in (line[0], line[-1]):
            ends[end] = ends.get(end, 0) + 1
    merged = True
    while merged:
        merged = False
        for i, one in enumerate(lines):
            for j in range(i + 1, len(lines)):
                other = lines[j]
                for a, b in ((one, other), (one, other[::-1]), (one[::-1], other), (other, one)):
                    if a[-1] == b[0] and ends[a[-1]] == 2 and a[0] != a[-1] and b[0] != b[-1]:
                        lines[i] = a + b[1:]
                        del lines[j]
                        merged = True
                        break
                if merged:
                    break
            if merged:
                break
    return lines


def feature(geometry_type, coordinates, **properties):
    return {
        'type': 'Feature',
        'properties': {k: v for k, v in properties.items() if v is not None},
        'geometry': {'type': geometry_type, 'coordinates': coordinates},
    }


def parts_of(geometry):
    return geometry['arcs'] if geometry['type'].startswith('Multi') else [geometry['arcs']]


def cut(folder, countries, waters, more=None):
    areas, lines = [], []

    topology = json.load(open(countries, encoding='utf-8'))
    here = [g for g in topology['objects']['countries']['geometries'] if g['properties']['name'] in COUNTRIES]
    used = {max(i, ~i) for g in here for polygon in parts_of(g) for ring in polygon for i in ring}
    arcs = arcs_of(topology)
    for i in used:
        arcs[i] = simplified(arcs[i])

    sides = {}
    for g in topology['objects']['countries']['geometries']:
        for polygon in parts_of(g):
            for ring in polygon:
                for i in ring:
                    sides.setdefault(max(i, ~i), []).append(g['properties']['name'])

    for g in here:
        name = g['properties']['name']
        iso, arabic = COUNTRIES[name]
        polygons = [[line_of(ring, arcs) for ring in polygon] for polygon in parts_of(g)]
        polygons = [p for p in polygons if len(p[0]) > 3]
        areas.append(feature('MultiPolygon', polygons, kind='country', iso=iso, name=name, nameAr=arabic))

    borders, coast = {}, []
    for i in sorted(used):
        # A country whose outline goes to and fro on an arc has no area beside it.
        names = sorted(n for n in set(sides[i]) if sides[i].count(n) == 1)
        if not names:
            continue
        if len(names) == 1:
            if arcs[i][0] != arcs[i][-1] or len(arcs[i]) > 3:  # no island without an area
                coast.append(arcs[i])
        elif all(n in COUNTRIES for n in names):
            borders.setdefault(tuple(names), []).append(arcs[i])
    lines.append(feature('MultiLineString', joined(coast), kind='coast'))
    for names in sorted(borders):
        status = STATUS.get(names, 'international')
        lines.append(feature('MultiLineString', joined(borders[names]), kind='border', name=' / '.join(names),
                             status=status, disputed=True if status in DISPUTED else None))

    topology = json.load(open(waters, encoding='utf-8'))
    arcs = arcs_of(topology)
    rivers, lakes = (topology['objects'][layer]['geometries'] for layer in ('rivers', 'lakes'))
    named = {}
    for i, (name, arabic) in RIVERS.items():
        named.setdefault((name, arabic), []).extend(line_of(part, arcs) for part in parts_of(rivers[i]))
    for (name, arabic), parts in named.items():
        parts = [simplified(line, GRID_TOLERANCE) for line in joined(parts)]
        lines.append(feature('MultiLineString', parts, kind='river', name=name, nameAr=arabic))
    for i, (name, arabic) in LAKES.items():
        polygons = [[line_of(ring, arcs) for ring in polygon] for polygon in parts_of(lakes[i])]
        areas.append(feature('MultiPolygon', polygons, kind='lake', name=name, nameAr=arabic))

    named = {}
    for f in json.load(open(more, encoding='utf-8'))['features'] if more else []:
        p, c = f['properties'], f['geometry']['coordinates']
        kept = tuple((k, p.get(k)) for k in ('kind', 'name', 'nameAr', 'status', 'disputed'))
        if f['geometry']['type'] == 'Polygon':
            rings = [simplified([tuple(point) for point in ring]) for ring in c]
            areas.append(feature('MultiPolygon', [rings], **dict(kept)))
        else:
            parts = c if f['geometry']['type'] == 'MultiLineString' else [c]
            named.setdefault(kept, []).extend([tuple(point) for point in part] for part in parts)
    for kept, parts in named.items():
        lines.append(feature('MultiLineString', [simplified(line) for line in joined(parts)], **dict(kept)))

    for name, features in (('areas', areas), ('lines', lines)):
        with open(f'{folder}/{name}.geojson', 'w', encoding='utf-8') as out:
            json.dump({'type': 'FeatureCollection', 'features': features}, out, ensure_ascii=False)


def rounded(coordinates):
    """To four decimals, without points that fall together thereby."""
    if isinstance(coordinates[0], (int, float)):
        return [round(number, 4) + 0.0 for number in coordinates[:2]]
    out = []
    for c in coordinates:
        c = rounded(c)
        if not (out and isinstance(c[0], float) and out[-1] == c):
            out.append(c)
    return out


def join(folder, *box):
    order = ('country', 'river', 'lake', 'coast', 'border')
    features = []
    for name in ('areas', 'lines'):
        for f in json.load(open(f'{folder}/{name}-clipped.geojson', encoding='utf-8'))['features']:
            if not f['geometry'] or not f['geometry'].get('coordinates'):
                continue
            properties = {k: v for k, v in f['properties'].items() if v is not None}
            geometry = {'type': f['geometry']['type'], 'coordinates': rounded(f['geometry']['coordinates'])}
            features.append({'type': 'Feature', 'properties': properties, 'geometry': geometry})
    features.sort(key=lambda f: (order.index(f['properties']['kind']), f['properties'].get('name', '')))
    compact = {'ensure_ascii': False, 'separators': (',', ':')}
    head = {
        'attribution': 'Made with Natural Earth (public domain)',
        'source': 'Natural Earth ' + VERSION,
        'type': 'FeatureCollection',
        'bbox': [float(number) for number in box],
    }
    print(json.dumps(head, **compact)[:-1] + ',"features":[')
    print(',\n'.join(json.dumps(f, **compact) for f in features))
    print(']}')


if __name__ == '__main__':
    {'cut': cut, 'join': join}[sys.argv[1]](*sys.argv[2:])
