public import Funding
public import SQLCore

extension PartnerRequestStore {
    /// Those that hold every word of a search in one of its forms, the latest first. The last word may still be being typed.
    /// - Parameter words: each word's forms; without any nothing is found.
    public static func search(
        _ words: [[String]], desk: MunicipalDesk.ID, limitedTo limit: Int, on connection: any SQLConnection
    ) throws(SQLError) -> [StoredPartnerRequest] {
        guard !words.isEmpty else { return [] }
        return try requests(
            where: "partner_request.desk = \(desk) AND \(WordCondition.holds(words, in: "partner_request.words"))", desk: desk,
            "ORDER BY partner_request.day DESC, partner_request.id DESC LIMIT \(max(limit, 0))", isOnce: true, on: connection)
    }

    /// Keeps the words that one is found by.
    public static func setWords(
        _ words: [String], of id: StoredPartnerRequest.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            "UPDATE partner_request SET words = \(WordCondition.kept(words)) WHERE id = \(id) AND desk = \(desk)")
    }

    /// Those that have no words yet, so that no search would find them.
    public static func withoutWords(
        desk: MunicipalDesk.ID, limitedTo limit: Int, on connection: any SQLConnection
    ) throws(SQLError) -> [StoredPartnerRequest] {
        try requests(
            where: "partner_request.desk = \(desk) AND partner_request.words = ''", desk: desk,
            "ORDER BY partner_request.id LIMIT \(max(limit, 0))", on: connection)
    }
}
