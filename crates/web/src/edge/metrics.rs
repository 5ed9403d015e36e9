//! What the server counts of the requests that it answers: how many of which kind and status, and how long they took. Nothing of who asked or what.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use axum::http::StatusCode;
use text::Lang;

/// The upper ends of the histogram, in microseconds, and as Prometheus writes them in seconds.
const ENDS: [(u128, &str); 8] = [
    (500, "0.0005"),
    (1_000, "0.001"),
    (5_000, "0.005"),
    (10_000, "0.01"),
    (50_000, "0.05"),
    (100_000, "0.1"),
    (500_000, "0.5"),
    (1_000_000, "1"),
];

/// What a request is about. A few, so that the counters stay few.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Account,
    Api,
    Asset,
    Case,
    Desk,
    Firm,
    Guide,
    Health,
    Other,
    Plan,
}

impl Kind {
    fn of(path: &str) -> Self {
        let mut parts = path.trim_start_matches('/').split('/');
        let first = parts.next().unwrap_or_default();
        let noun = if first.parse::<Lang>().is_ok() { parts.next().unwrap_or_default() } else { first };
        match noun {
            "account" | "invitation" | "signin" | "signout" => Self::Account,
            "api" => Self::Api,
            "assets" => Self::Asset,
            "case" => Self::Case,
            "desk" => Self::Desk,
            "firm" | "firms" => Self::Firm,
            "guide" | "search" => Self::Guide,
            "healthz" | "readyz" => Self::Health,
            "duties" | "plan" | "routes" | "start" => Self::Plan,
            _ => Self::Other,
        }
    }

    const fn as_str(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::Api => "api",
            Self::Asset => "asset",
            Self::Case => "case",
            Self::Desk => "desk",
            Self::Firm => "firm",
            Self::Guide => "guide",
            Self::Health => "health",
            Self::Other => "other",
            Self::Plan => "plan",
        }
    }
}

/// The requests of one kind.
#[derive(Debug, Default)]
struct Counted {
    statuses: BTreeMap<u16, u64>,
    /// How many ended within each end, and not within the one before.
    within: [u64; ENDS.len()],
    micros: u128,
}

/// The counters.
#[derive(Debug, Default)]
pub(crate) struct Requests(Mutex<BTreeMap<Kind, Counted>>);

impl Requests {
    /// Counts a request that is answered.
    pub(super) fn count(&self, path: &str, status: StatusCode, took: Duration) {
        let micros = took.as_micros();
        let mut kinds = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let counted = kinds.entry(Kind::of(path)).or_default();
        *counted.statuses.entry(status.as_u16()).or_default() += 1;
        counted.micros += micros;
        if let Some(at) = ENDS.iter().position(|(end, _)| micros <= *end) {
            counted.within[at] += 1;
        }
    }

    /// Writes them as Prometheus reads them (text format 0.0.4).
    pub(crate) fn write(&self, out: &mut String) {
        let kinds = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        head(out, "daftar_requests_total", "counter", "Requests answered.");
        for (kind, counted) in &*kinds {
            for (status, count) in &counted.statuses {
                let _ =
                    writeln!(out, "daftar_requests_total{{kind=\"{}\",status=\"{status}\"}} {count}", kind.as_str());
            }
        }
        let name = "daftar_request_seconds";
        head(out, name, "histogram", "How long the answer to a request took.");
        for (kind, counted) in &*kinds {
            let kind = kind.as_str();
            let mut so_far = 0;
            for ((_, end), within) in ENDS.iter().zip(counted.within) {
                so_far += within;
                let _ = writeln!(out, "{name}_bucket{{kind=\"{kind}\",le=\"{end}\"}} {so_far}");
            }
            let all: u64 = counted.statuses.values().sum();
            let (seconds, rest) = (counted.micros / 1_000_000, counted.micros % 1_000_000);
            let _ = writeln!(out, "{name}_bucket{{kind=\"{kind}\",le=\"+Inf\"}} {all}");
            let _ = writeln!(out, "{name}_sum{{kind=\"{kind}\"}} {seconds}.{rest:06}");
            let _ = writeln!(out, "{name}_count{{kind=\"{kind}\"}} {all}");
        }
    }
}

/// What a family of figures is.
pub(crate) fn head(out: &mut String, name: &str, kind: &str, help: &str) {
    // Writing to a string does not fail.
    let _ = writeln!(out, "# HELP {name} {help}\n# TYPE {name} {kind}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_counted_by_kind_status_and_time() {
        let requests = Requests::default();
        requests.count("/en/plan", StatusCode::OK, Duration::from_micros(400));
        requests.count("/ur/plan.csv", StatusCode::OK, Duration::from_micros(400));
        requests.count("/ar/routes", StatusCode::BAD_REQUEST, Duration::from_millis(2));
        requests.count("/en/start", StatusCode::OK, Duration::from_secs(3));
        let mut text = String::new();
        requests.write(&mut text);
        for line in [
            "daftar_requests_total{kind=\"other\",status=\"200\"} 1",
            "daftar_requests_total{kind=\"plan\",status=\"200\"} 2",
            "daftar_requests_total{kind=\"plan\",status=\"400\"} 1",
            "daftar_request_seconds_bucket{kind=\"plan\",le=\"0.0005\"} 1",
            "daftar_request_seconds_bucket{kind=\"plan\",le=\"0.001\"} 1",
            "daftar_request_seconds_bucket{kind=\"plan\",le=\"0.005\"} 2",
            "daftar_request_seconds_bucket{kind=\"plan\",le=\"1\"} 2",
            "daftar_request_seconds_bucket{kind=\"plan\",le=\"+Inf\"} 3",
            "daftar_request_seconds_sum{kind=\"plan\"} 3.002400",
            "daftar_request_seconds_count{kind=\"plan\"} 3",
        ] {
            assert!(text.lines().any(|known| known == line), "{line}\n{text}");
        }
    }

    #[test]
    fn a_path_is_of_a_kind() {
        for (path, kind) in [
            ("/", "other"),
            ("/en", "other"),
            ("/ur/firm/01", "firm"),
            ("/ar/case/01/step/pour", "case"),
            ("/assets/x.css", "asset"),
            ("/api/v1/plan", "api"),
            ("/readyz", "health"),
            ("/case", "case"),
            ("/en/signin/code", "account"),
        ] {
            assert_eq!(Kind::of(path).as_str(), kind, "{path}");
        }
    }
}
