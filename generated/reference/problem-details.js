export default {
  "id": "problem-details",
  "name": "Problem Details for HTTP APIs",
  "kind": "standard",
  "summary": "The envelope of RFC 9457: a JSON object with the media type `application/problem+json` that identifies its problem type by a URI. It defines no problems of its own except `about:blank`.",
  "notes": [
    "Every member is optional. A body without `type` has the type `about:blank`: the status alone describes the problem.",
    "A client must ignore a member with a wrong type. The contract still reports it as a violation, because only the sender can correct it.",
    "A sender must set `status` to the status of its response; an intermediary may change the latter.",
    "Each problem type adds its own members; the body stays open for them.",
    "RFC 9457 compares types after it has resolved relative ones. The contract keeps the type as sent, and nothing is fetched.",
    "RFC 7807 had the same members and the same media type."
  ],
  "sources": {
    "rfc9457": {
      "title": "RFC 9457: Problem Details for HTTP APIs",
      "url": "https://www.rfc-editor.org/rfc/rfc9457",
      "read": "2026-11-20"
    }
  },
  "errors": []
};
