public import Casework
public import Foundation
public import SQLCore

/// What a municipality tells those who look for partners, as it is kept.
public struct StoredPartnerProfile: Sendable, Hashable {
    public let profile: PartnerProfile
    /// Counts its changes; 0 where nothing has been written yet.
    public let version: Int

    /// Where nothing has been written yet.
    public static let none = StoredPartnerProfile(profile: PartnerProfile(), version: 0)
}

/// What municipalities tell those who look for partners: one profile a desk.
public enum PartnerProfileStore {
    public static func profile(desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) -> StoredPartnerProfile {
        try connection.first("SELECT content, version FROM partner_profile WHERE desk = \(desk)").map { row throws(SQLError) in
            StoredPartnerProfile(profile: try row.decode(json: "content"), version: try row.decode("version"))
        } ?? .none
    }

    /// Keeps a profile, unless somebody else has changed it meanwhile.
    /// - Parameter version: the one that the changer has seen; 0 where there was nothing.
    /// - Returns: whether it was kept.
    public static func set(
        _ profile: PartnerProfile, desk: MunicipalDesk.ID, from version: Int, by actor: String, at now: Date,
        on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        let content = try SQLValue.json(profile)
        if version == 0 {
            return try connection.execute(
                """
                INSERT INTO partner_profile (desk, content, version, changed_at, actor)
                VALUES (\(desk), \(content), 1, \(now), \(actor))
                ON CONFLICT (desk) DO NOTHING
                """) > 0
        }
        return try connection.execute(
            """
            UPDATE partner_profile SET content = \(content), version = version + 1, changed_at = \(now), actor = \(actor)
            WHERE desk = \(desk) AND version = \(version)
            """) > 0
    }
}
