public import Foundation
public import Funding
public import SQLCore

/// The systems that follow calls. Every question names the desk: no desk sees another's.
public enum WebhookStore {
    private static let columns: SQL =
        """
        id, address, note, search, language, reminders, secret, former_secret, former_until, state, off_reason, off_at, version, secret_version,
        made_at, made_by, starts_at, failures, failing_since
        """

    /// The one that a form has added already.
    public static func id(
        ofForm formKey: [UInt8], desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> Webhook.ID? {
        try connection.first("SELECT id FROM webhook WHERE desk = \(desk) AND form_key = \(formKey)")?.decode("id")
    }

    /// Adds one, turned on.
    public static func add(
        _ new: NewWebhook, desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> Webhook.ID {
        let columns =
            try written(new.content) + [
                SQLColumn("desk", desk), SQLColumn("form_key", new.formKey), SQLColumn("secret", new.secret),
                SQLColumn("state", Webhook.State.on.rawValue), SQLColumn("made_at", now), SQLColumn("made_by", new.madeBy),
                SQLColumn("starts_at", now),
            ]
        guard let row = try connection.first("INSERT INTO webhook \(columns.insertion) RETURNING id") else {
            throw SQLError(.other, "the database gave a webhook no number")
        }
        return try row.decode("id")
    }

    /// All of the desk, in the order that they were added.
    public static func all(desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) -> [Webhook] {
        try connection.rows("SELECT \(columns) FROM webhook WHERE desk = \(desk) ORDER BY id").map { row throws(SQLError) in
            try stored(row).webhook
        }
    }

    public static func webhook(
        _ id: Webhook.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> StoredWebhook? {
        try connection.first("SELECT \(columns) FROM webhook WHERE id = \(id) AND desk = \(desk)")
            .map { row throws(SQLError) in try stored(row) }
    }

    /// Those that events are gathered for.
    public static func active(desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) -> [Webhook] {
        let rows = try connection.rows(
            "SELECT \(columns) FROM webhook WHERE desk = \(desk) AND state = \(Webhook.State.on) ORDER BY id")
        return try rows.map { row throws(SQLError) in try stored(row).webhook }
    }

    /// Changes what somebody chooses, unless somebody else has meanwhile. What has been gathered is sent to the new address; that the one
    /// before failed says nothing of it.
    /// - Parameter version: the one that the changer has seen.
    /// - Returns: whether it was changed.
    public static func change(
        _ id: Webhook.ID, desk: MunicipalDesk.ID, from version: Int, to content: Webhook.Content, on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        let isElsewhere: SQL = "address <> \(content.address)"
        return try connection.execute(
            """
            UPDATE webhook SET \(try written(content).assignment), version = version + 1,
                failures = CASE WHEN \(isElsewhere) THEN 0 ELSE failures END,
                failing_since = CASE WHEN \(isElsewhere) THEN NULL ELSE failing_since END,
                rests_until = CASE WHEN \(isElsewhere) THEN NULL ELSE rests_until END
            WHERE id = \(id) AND desk = \(desk) AND version = \(version)
            """) > 0
    }

    /// Changes the secret, unless somebody has meanwhile; the one before signs too until `end`.
    /// - Parameter version: the secret's, which the changer has seen.
    /// - Returns: whether it was changed.
    public static func setSecret(
        _ secret: [UInt8], from version: Int, formerUntil end: Date, of id: Webhook.ID, desk: MunicipalDesk.ID,
        on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        try connection.execute(
            """
            UPDATE webhook SET former_secret = secret, former_until = \(end), secret = \(secret), secret_version = secret_version + 1
            WHERE id = \(id) AND desk = \(desk) AND secret_version = \(version)
            """) > 0
    }

    /// Turns one on: it is told of what happens from now on.
    /// - Returns: whether it was off.
    public static func turnOn(
        _ id: Webhook.ID, desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        try connection.execute(
            """
            UPDATE webhook SET state = \(Webhook.State.on), off_reason = NULL, off_at = NULL, starts_at = \(now), failures = 0,
                failing_since = NULL, rests_until = NULL
            WHERE id = \(id) AND desk = \(desk) AND state = \(Webhook.State.off)
            """) > 0
    }

    /// Turns one off, and drops what was on its way to it.
    /// - Returns: whether it was on.
    public static func turnOff(
        _ id: Webhook.ID, because reason: Webhook.OffReason, desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        let changed = try connection.execute(
            """
            UPDATE webhook SET state = \(Webhook.State.off), off_reason = \(reason), off_at = \(now)
            WHERE id = \(id) AND desk = \(desk) AND state = \(Webhook.State.on)
            """)
        guard changed > 0 else { return false }
        try connection.execute(
            """
            UPDATE webhook_delivery SET state = \(WebhookDelivery.State.dropped), ended_at = \(now)
            WHERE webhook_id = \(id) AND desk = \(desk) AND state IN ('waiting', 'sending')
            """)
        return true
    }

    /// Removes one with its log.
    /// - Returns: whether there was one.
    public static func remove(_ id: Webhook.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) -> Bool {
        try connection.execute("DELETE FROM webhook WHERE id = \(id) AND desk = \(desk)") > 0
    }

    private static func written(_ content: Webhook.Content) throws(SQLError) -> [SQLColumn] {
        [
            SQLColumn("address", content.address), SQLColumn("note", content.note), try SQLColumn("search", json: content.search),
            SQLColumn("language", content.language.rawValue), try SQLColumn("reminders", json: content.reminders),
        ]
    }

    private static func stored(_ row: SQLRow) throws(SQLError) -> StoredWebhook {
        let content = Webhook.Content(
            address: try row.decode("address"), note: try row.decode("note"), search: try row.decode(json: "search"),
            language: try row.decode("language"), reminders: try row.decode(json: "reminders"))
        let webhook = Webhook(
            id: try row.decode("id"), content: content, state: try row.decode("state"), offReason: try row.decode("off_reason"),
            offAt: try row.decode("off_at"), version: try row.decode("version"),
            secretVersion: try row.decode("secret_version"), madeAt: try row.decode("made_at"), madeBy: try row.decode("made_by"),
            startsAt: try row.decode("starts_at"), formerSecretUntil: try row.decode("former_until"), failures: try row.decode("failures"),
            failingSince: try row.decode("failing_since"))
        return StoredWebhook(webhook: webhook, secret: try row.decode("secret"), formerSecret: try row.decode("former_secret"))
    }
}
