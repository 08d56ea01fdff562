public import Foundation
public import Funding
public import SQLCore

/// Exchange rates between the euro and the krona, one for each day.
public enum ExchangeRateStore {
    /// Keeps rates; a day's newer rate takes the place of its older one.
    /// - Returns: how many days had no rate or another one.
    public static func upsert(_ rates: [ExchangeRate], at now: Date, on connection: any SQLConnection) throws(SQLError) -> Int {
        var changed = 0
        for rate in rates {
            let known = try connection.first(
                "SELECT ten_thousandths FROM exchange_rate WHERE day = \(rate.day) AND ten_thousandths = \(rate.tenThousandths)")
            if known == nil { changed += 1 }
            try connection.execute(
                """
                INSERT INTO exchange_rate (day, ten_thousandths, source, fetched_at)
                VALUES (\(rate.day), \(rate.tenThousandths), \(SQLValue.json(rate.source)), \(now))
                ON CONFLICT (day) DO UPDATE SET ten_thousandths = excluded.ten_thousandths, source = excluded.source,
                    fetched_at = excluded.fetched_at
                """)
        }
        return changed
    }

    /// The rate of `day`, or of the last day before it that has one.
    public static func latest(on day: Day, on connection: any SQLConnection) throws(SQLError) -> ExchangeRate? {
        let row = try connection.first(
            "SELECT day, ten_thousandths, source FROM exchange_rate WHERE day <= \(day) ORDER BY day DESC LIMIT 1")
        guard let row else { return nil }
        return ExchangeRate(
            tenThousandths: try row.decode("ten_thousandths"), on: try row.decode("day"), source: try row.decode(json: "source"))
    }
}
