// Built by scripts/build-images.ts. Change the definition, not this file.
import type { PackedImage } from '../../../sim/registry/catalogue.ts';

export const packed: PackedImage = {
  "repository": "library/nginx",
  "tags": [
    "latest",
    "1",
    "1.27",
    "1.27.5",
    "bookworm",
    "mainline"
  ],
  "index": "sha256:2f720462fb965e5ea36da95cf8a51293ab79c7b20a234dff7ee20743d715abed",
  "content": {
    "sha256:8421e89a6cf09e38de3b0201adf2a15dfeb9920f6e1d24f661c6d1bc022c5c0c": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2dXW/iRhSGc82voPSmrRTM+AsJKRdVE7Ur7SZVulup6kU0tidgYTzIHzj59z02CWo+VbyZk+nyvloFG0xg8/qZczxzZhyl+ZFpTUjT6bR7JD1+7LZFMBHu1Pe2z9PRk6OhW5eFY/oL1mUlC/pI438FOxVpXTkc/gfBHv6HU296NAw4/gAH7n+iNqbt7+N/ELjwn0Oqiq303wf/bP7LrFJFLqt0o0oTJ8Pe/gvhBhT/4f87+C+b5bvnf8KnTcr/nLsE0FkZ+Fbw/97/REWpzK82qihTbSDbbg0Off8V/8PH/PvUXAxZPDlw/4U7FmJwoP95aMv/ejk3mQTun/9N/bb9R/xn9L/9MY6v5+PkzU+FHvmfPxHw/738T3S8VAVj/CfYH/rvBi3/iP/mtZbV4ljdxFmdqGGXb5cLWaj2HHB+Grz06krm9Cqi57fB/7zQ9dpw/H+Nf2ruH8f/0KX+P/BvXgX1/89uZpPZIJFqpXPaFrMBXXPThjsbNE1znMhK0p7nzQZ1SdeI7SETekOuuxOHdqm71vNnaA/+p/zr8rhQmZKlsmT8T9Aj8e+Ox13MydLI3HdE/uesZVk2yfu1/54fPB3/Rf8Pb/s/mXWbzvZn2+kayXLx76ggZnc720SwjRG7LSfXmZ6n+S5yuLPu9ecPehhV6N/uCWcjC4f2nnlTriOd3O6izfbn3ZN0UK5u0rJSOX35J29FM/+iFnqlbBz/d9H/wyKKrcY/o0/9T9iO/9wFf/hvTiuVpNJwA9Cj/3cSeOCfxf/cePlXr/qPKep/WKTXlvofwn8OrQvq6GXwP9i3/pOu/+A/z/UfS/7/1PdX/acuAfjP4X+d29j+h/QA/xnU9pNYd/0nJp5H8b+7/jP9BQ/d/8LK+v+QSgLBP4f/t0ZKvr82/wsF2n8WVas1h/9iv/4/4h/1XyxqQ6yV7T/yfzb/26Eyy/p/vbb+H/7z+f/3e/pPg32P/A8Etf8Y/zev77+LVKabRMXLYVSXt5G+wXD5AfJvboJdr/ovIWj+r+swzE5E+78r9rGm/RcTl0qC0f6j/YeY+I9lZU/+R+XlPvX/gX/wD/Hwn9gW/8E/+IfY+FfxQlvFP+Z/gH+Ij/98Y1X+H1L/D/gH/xAP/9cyMzX9tw//3hTjP+AfYuN/XihjS4D0yf899P+Df4iN/4Uuq1yujKQA+/NPwvU/+IfY+E8Nr/+yZ/0XTQAE/+Af4uJ/mWaZVfk/1v8D/xAb/1lpVfyfIv8H/xAf/wbvsPIf+BdP4z/yf3b+23MA8B8o/8skfcMl/782//fb+Z/gH/Ef4uF/XaR5dW0N/938f/AP/iEm/g0uAN+n/g/1P+Af4uO/WJn7DPT/gX/Ibv5LZVf8DzD+B/4hPv6Nzf7ttf5rEFD+75qclAz+H/qfKWMF4L36fzH/C+0/xMZ/pUpjC8D0qf8KsP4D+If4+Nd1bCrX6hP/qSQE/IN/iIv/ojY1/RvxH/xDlvNfm5r82ff6H/O/wT/Exn8Tm/uMXuO/dP8f8A/+ISb+F1quUmvifxBi/gf4h1j4z9LIvvs/Ef+4/xOf/7o8LlSmpIlFAFuDQ99/0X83fLL+j+dh/JdFv1+eff7819X5z5/OTkanKkplPvz1/IvzMc3rm6Fwhz9EWi8bXax+HA2eP2o0+PPs8o8PF+dXH05PRsLd7bc7D95/f9wvF6dn3e+6f21A70y6Xzv47eLT2dWXy48no0VVrcuZ4zRNM96+ONbF3BkhPr01/zqWmcEI0KP9D6lcCO0/q//m7gK5t//U/+fDf2b/zWWBvfzH/T/Z/G9vsW/yAqBH+x/4uP83n/8LWSi74v+0rf+E/+a1kVbe/zugS0L4z+R/LOOFZfyHLvhn89/G/r92/Uf4z+d/sl7OTZ0EPfJ/NwD/fP5rY9b35h/Xf3z+V6u1af/FXvP/yP92/Q/4D0EQZE7/AK3T+j4AxgAA",
      "publicSize": {
        "packed": 28227259,
        "unpacked": 74806272
      }
    },
    "sha256:13623290951be5c50b697f44dc47871fb4d6240905513f59a6beb7a73b56e175": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+1aW2/bIBTus38F1d4mNca3eHKivmx73h4mTXuqiE1jNAcswHWqaf99B3CTNU2ldkudVOWoxVxtnI9z4cOVKH9SeUG5lretYFxPqvDswIJB8iyzV5Ddq81HaQ6SRtNpfoajKE/xGcoOPZF90ilNJExljGedoFBdhkspuvYFn2EAnqbpo/hHSXQff5xPp8kZGgWTN46/FEIX6wIXQUXoSnDIR0WwYCYTF0Hf9xcV0QRKSVIEnaJSmS4YBnBhFw4Up1mWpFCxZHxtW+EWb/T3fI36b3E7uNX/D/uP8zxJvf0fF/9S8OsXcP7/5v8jDPbf438E/Ct6TbpGT0xxJP8fx9kO/kmSZ97/jyHg0G+oRL8CBNIwpSk3OZAPeGYrXY8rTlYUeoiSNLVQeha4EVDWTHAUDrcwYmIKuISdkqGqiaTDCqv1qnH3NMJ4RdfDZbJt+h389rHDMfR/xVZ0om9bqkaP/6Pk4f4P/L/X/5cXC/igu5qutVVShGwKidNJ21AqBVlIXR1bkSUNW75ECJKZ19rXrv82PaTbf7L+Z9C2q/9ACXj9H+X1wfsji/0s6IUEMvCqlaKkSoFdQKTTYhZQKYW8agToenhDZAi5YdHYlolp4UKzks6CllV3Hj6UHR+WFdRCxEBvgGe8szbDw2DBcVqaGAIeF+E4NaYkqLVuh36Ml01XQezh7rnPYTmLNESuV6YKZt62DXPBSShKTfWF0pKSwaKR0ryhe6UHL+UazVvdRUC8umbNMAXBBwP42LyGQPq91aVTN4xm2i1Rqq+Ox/+lye7+D+Mk9vo/Kv+HC5sNXQoEYLggqv6bFYyKoeACe8MRbnIhF6AujG+Yw7iw7fs73WcV4W9TYTURSnsGcbEQ1e2GbXTpUAmdOF3b3QtM/uHQv4hJ82/LyJi+nZFm0DVpFH0zwcz2tzK/yZH4vzje1f9p6vf/o8i78wVtRF/R8qeLAnwY/8biv/sczUnw/0D/5p7/Pwr+ZuN/6EXwfPxj7M//j4h/hh0jOxb/98D/J0ni/f8oMj//9OXjtx9fP1vK7zKYa6YbevnZ7OvnoSsE8zq6/FZT1ALlh0rCYa+PFhSpWvQcSbasNWz/+8k8hH4+fnj9+r89kxlH//Nd/j/FydTr/xH1/zttSgEHflq4XcH5PVuwp9Vo/ry1VqKni+HQEDgypGumEDBhmjAONYb1U2ApWm8oTkIM31KSsj61+D/y8f9o+G+Z7xP5/ivCmeF/Pf5j4789+Tg4/rn5ru+p+KeZ+f4nho+RbkKlK9Fpj/8Y+G+O8w6v/8/DP00h/tvgD9Py+Hvx4sXLYeUPk47xgQA2AAA=",
      "publicSize": {
        "packed": 43955431,
        "unpacked": 117196288
      }
    },
    "sha256:c4f44b45ae889476b244ebdcddbf3ecf6da99b176082e576880fe74f7b747414": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA0vJT85OLdJNzSspqizIz8wr0SvOYKAyMAACc1NTMA0E6LSBgZERg6GJORCYGJqZmTMYGBoZmJgzKBhQ2yHYQGlxSWIR0Cn0sGsQAmXFpNSc/PKU1ORshbz0zLwKrhEaEKNgFIyCUTDCAADqWphmAAgAAA==",
      "publicSize": {
        "packed": 629,
        "unpacked": 1620
      }
    },
    "sha256:f80a2b0e9e01e8e5a942c1d243d0cc695264e8128c3c5da9e97a073b75b54bc5": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+3SQQ6CMBAF0K49RQ3rwjRAaziDNzAuQMbQSFrSDiTc3kZ37nBhjPZt/vJPJr93lxt6gZb8OjljKe8LCWI0gdAKZ4WZFiW6VfR4beeR8jCwrSDSdf3I6DUBVMlkpaNKKqUZSF1WwDhsbnrDHKj18ZRPdH2hbF90xhZh2GX8iBQ4DcgD+gU9f46AO8tPTXNuDsDJuXz3p59KkiT5LXf0/DjbAAgAAA==",
      "publicSize": {
        "packed": 955,
        "unpacked": 2125
      }
    },
    "sha256:f456fd49421dc728624ac3336e0be900a2f2ad905f0bccd1da1a13d28ef52b9b": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+3RwQ6CMAwG4J15ihnOwBbZeAvfYUINRGxNO0l8eydHb3IwRvdd/qSXv2kH6s/AFWDk+5UmjPXQWFfN1Ie5YhCaF2CpARcZ1UYm6ZxbM3lNY7xTtu2S1nrfKWP93hmlzdbCd9wkBk6rfKLrC5W75jhhI2NR6gNFEB1H0BguoAX4+XtNp3XWE8YwIXBd/OmtsizLfskDV0OqrgAIAAA=",
      "publicSize": {
        "packed": 402,
        "unpacked": 389
      }
    },
    "sha256:e21d4d7ecab5c7e5fb45c88d81389b4071da4c07c644569661c893212433312f": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+3SsQrDIBAGYOc8hSWzUUOib9D30EaI1GjwTKBv36NLoVszlNL6LYc43HH3T+lydZm5WPJtTT6WbuK9wPcOm4XCUmTFLWswxUEHMzlCID2Oj4peK34KIgeNBqmUJkIqrXtCxaFub9qgmIyjfKLXF2pP3PrIYW5aevYhAMXT+5zigpGgu8ne2OCAYjISfSah+dN1VVVV/Yw71/r+1AAIAAA=",
      "publicSize": {
        "packed": 1208,
        "unpacked": 3018
      }
    },
    "sha256:a5c1b7b17a78de62f3c10e6d1add567f8a80bd987ab42dea078f39dadd2267cf": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+3SMQ7CMAwF0Mw9hVHntq5omwNwASTEAUhrlAqRVHEi1NsTysZGB4Qgb/Hwh29ZHmx/IVeQ8W6e7Gh8OVRbLHwwVNyse2STsz0xE5esxRoYybZdZvQ6EbtG1I2MmrrrpMBaIrYCcFXbmwL7k4urfKLrC+WbSo2mYp3lcCDP4DWBCVdFDuwZni/AoOYl2O2PXGZ/eqokSZKfcgfRcBmPAAgAAA==",
      "publicSize": {
        "packed": 1398,
        "unpacked": 4619
      }
    },
    "sha256:e3e91f15e21d2abc11a08b9ae1c78f9dc06b318e554bb7814d49d688b49ad3cd": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"ExposedPorts\":{\"80/tcp\":{}},\"Env\":[\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\",\"NGINX_VERSION=1.27.5\",\"NJS_VERSION=0.8.10\",\"NJS_RELEASE=1~bookworm\",\"PKG_RELEASE=1~bookworm\",\"DYNPKG_RELEASE=1~bookworm\"],\"Entrypoint\":[\"/docker-entrypoint.sh\"],\"Cmd\":[\"nginx\",\"-g\",\"daemon off;\"],\"Labels\":{\"maintainer\":\"NGINX Docker Maintainers <docker-maint@nginx.com>\"},\"StopSignal\":\"SIGQUIT\"},\"created\":\"2025-04-16T14:50:31Z\",\"history\":[{\"created\":\"2025-05-20T00:00:00Z\",\"created_by\":\"# debian.sh --arch 'amd64' out/ 'bookworm' '@1747699200'\",\"comment\":\"debuerreotype 0.15\"},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"LABEL maintainer=NGINX Docker Maintainers <docker-maint@nginx.com>\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"ENV NGINX_VERSION=1.27.5\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"ENV NJS_VERSION=0.8.10\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"ENV NJS_RELEASE=1~bookworm\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"ENV PKG_RELEASE=1~bookworm\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"ENV DYNPKG_RELEASE=1~bookworm\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"RUN /bin/sh -c groupadd --system --gid 101 nginx && apt-get install -y nginx # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"COPY docker-entrypoint.sh / # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"COPY 10-listen-on-ipv6-by-default.sh /docker-entrypoint.d # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"COPY 15-local-resolvers.envsh /docker-entrypoint.d # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"COPY 20-envsubst-on-templates.sh /docker-entrypoint.d # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"COPY 30-tune-worker-processes.sh /docker-entrypoint.d # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"ENTRYPOINT [\\\"/docker-entrypoint.sh\\\"]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"EXPOSE map[80/tcp:{}]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"STOPSIGNAL SIGQUIT\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"CMD [\\\"nginx\\\" \\\"-g\\\" \\\"daemon off;\\\"]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:3682fab0b220be6102f0d3e5e49c646a4c690ebdc8f766067d3ee364017d2b34\",\"sha256:df8c86c39a040a3e3d3bbcdfdbbc39b6043ec13be1f49f557a8edf28f596cfe7\",\"sha256:3b248deb922fe6f571dc3e35e6d5f15d9f171b7c4ed425fde0da3d69bae5f68d\",\"sha256:640d666a9dfce8e4b1a67f8d3d7ef9417f29ee1b82b8f2eae2096e8b67d914f3\",\"sha256:fefce8ab77febb70aa7f96c4116eb1e19d26536903a3731a05e24d8894bfdec0\",\"sha256:11eeb763b81ad91a142ab81a62285de4740a1589bac29ffe5bb5c60aec5aa2ac\",\"sha256:e25b126ef4a4790fd6d4d7dbcbdae2f3fbf2cbca0f476324ab6db5d527702043\"]}}"
    },
    "sha256:b64778f2669297c8a7ebf24693cf8e0fb08e2fb2d29b99431caf92142f47c688": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:e3e91f15e21d2abc11a08b9ae1c78f9dc06b318e554bb7814d49d688b49ad3cd\",\"size\":3445},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:8421e89a6cf09e38de3b0201adf2a15dfeb9920f6e1d24f661c6d1bc022c5c0c\",\"size\":1479},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:13623290951be5c50b697f44dc47871fb4d6240905513f59a6beb7a73b56e175\",\"size\":1007},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:c4f44b45ae889476b244ebdcddbf3ecf6da99b176082e576880fe74f7b747414\",\"size\":124},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:f80a2b0e9e01e8e5a942c1d243d0cc695264e8128c3c5da9e97a073b75b54bc5\",\"size\":175},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:f456fd49421dc728624ac3336e0be900a2f2ad905f0bccd1da1a13d28ef52b9b\",\"size\":167},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:e21d4d7ecab5c7e5fb45c88d81389b4071da4c07c644569661c893212433312f\",\"size\":170},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:a5c1b7b17a78de62f3c10e6d1add567f8a80bd987ab42dea078f39dadd2267cf\",\"size\":172}]}"
    },
    "sha256:2f720462fb965e5ea36da95cf8a51293ab79c7b20a234dff7ee20743d715abed": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:b64778f2669297c8a7ebf24693cf8e0fb08e2fb2d29b99431caf92142f47c688\",\"size\":1328,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};
