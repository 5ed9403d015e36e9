//! Without a mail server a code goes nowhere, so it is shown to whoever runs the server: on a machine of one's own, or on a desk for training, one
//! signs in all the same.

use jiff::Timestamp;
use store::StoreError;
use text::say;

use super::{BATCH, Clockwork};

/// A line for each code that was asked for since an instant, which moves on.
pub(super) async fn since(clockwork: &Clockwork, shown: &mut Timestamp) -> Result<Vec<String>, StoreError> {
    let latest = clockwork.store.mail(None, BATCH).await?;
    let before = *shown;
    let asked = latest.into_iter().rev().filter(|posted| posted.mail.kind == "code" && posted.made > before);
    let mut lines = Vec::new();
    for posted in asked {
        *shown = posted.made;
        let mut runs = posted.mail.body.split(|c: char| !c.is_ascii_digit());
        let code = runs.find(|run| run.len() == 8).unwrap_or_default();
        lines.push(say::cli::code_for(clockwork.locale, &posted.mail.address, code));
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use store::draw_id;
    use store::outbox::{Mail, post};

    use super::super::ground::Ground;
    use super::*;

    #[tokio::test]
    async fn a_code_is_shown_once_and_no_other_letter() {
        let ground = Ground::new().await;
        let begin = "2030-03-04T08:00:00Z".parse::<Timestamp>().unwrap();
        for (second, kind, body) in [(1, "code", "Your code: 12345678\n10 minutes"), (2, "law", "87654321")] {
            let at = begin + SignedDuration::from_secs(second);
            let mail = Mail {
                id: draw_id(at).unwrap(),
                person: None,
                address: "a@example.org".into(),
                lang: "en".into(),
                kind: kind.into(),
                body: body.into(),
            };
            ground.store.run(vec![post(ground.store.keys(), &mail, at, at).unwrap()]).await.unwrap();
        }
        let mut shown = begin;
        let lines = since(&ground.clockwork, &mut shown).await.unwrap();
        assert_eq!(lines.len(), 1);
        assert!(lines[0].contains("a@example.org") && lines[0].contains("12345678"), "{lines:?}");
        assert!(since(&ground.clockwork, &mut shown).await.unwrap().is_empty());
    }
}
