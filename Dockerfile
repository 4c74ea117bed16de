# Rooftop as a container: the libraries are installed in a stage of their own, so that nothing but them is carried over.
FROM python:3.12-slim AS libraries
COPY requirements.txt .
# The playground's simulator stays out, and with it what only it wants: the image is for Discord, at half the size.
RUN python -m venv /venv \
    && /venv/bin/pip install --no-cache-dir --require-hashes -r requirements.txt \
    && /venv/bin/pip uninstall --yes simcord av pip

FROM python:3.12-slim
RUN useradd --system --uid 10001 --home-dir /data rooftop && install -d -o rooftop -g rooftop -m 700 /data
COPY --from=libraries /venv /venv
WORKDIR /rooftop
COPY LICENSE .env.example ./
COPY bot bot
COPY cogs cogs
COPY seeds seeds
RUN /venv/bin/python -m compileall -q bot cogs
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 DATA_DIR=/data METRICS_PORT=9137
USER rooftop
VOLUME /data
# Alive is whether it answers at all; whether Discord is connected is /readyz's to tell, and no reason to start it again.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:9137/healthz', timeout=4)"]
ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
