module.exports = {
  title: 'orontes',
  display_title: 'Orontes',
  SERVER_ROOT: 'http://localhost:3030',
  EVENTS_EXT: '/download/timemap-events.records.json',
  ASSOCIATIONS_EXT: '/download/timemap-associations.records.json',
  SOURCES_EXT: '/download/timemap-sources.records.json',
  SITES_EXT: '',
  SHAPES_EXT: '',
  DATE_FMT: 'YYYY-MM-DD',
  TIME_FMT: 'HH:mm',
  store: {
    app: {
      map: { anchor: [34.9, 36.7], startZoom: 8 },
      timeline: { range: ['2024-11-20T00:00:00Z', '2024-12-15T00:00:00Z'] }
    },
    features: {
      COLOR_BY_ASSOCIATION: true,
      USE_ASSOCIATIONS: true,
      USE_SOURCES: true,
      USE_COVER: false,
      USE_FULLSCREEN: true,
      GRAPH_NONLOCATED: false,
      HIGHLIGHT_GROUPS: false
    }
  }
}
